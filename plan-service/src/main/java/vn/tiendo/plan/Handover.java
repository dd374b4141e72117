package vn.tiendo.plan;

import java.time.Instant;

/**
 * That a successor took on the plan of a unit that ended.
 *
 * @param from code of the unit that ended
 * @param to code of the successor
 * @param by username of who took it on
 */
public record Handover(String from, String to, String by, Instant at) {}

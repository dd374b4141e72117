package vn.tiendo.task.notice.contact;

import java.time.Instant;

/**
 * When a person last opened his inbox.
 *
 * @param unit code of the unit he worked for then
 */
public record Presence(String unit, Instant at) {}

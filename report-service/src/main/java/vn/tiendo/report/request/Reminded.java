package vn.tiendo.report.request;

import java.time.Instant;

/**
 * One time those who had not answered were reminded.
 *
 * @param units how many
 */
public record Reminded(int units, String by, Instant at) {}

package vn.tiendo.kpi.late;

import java.time.Instant;

/** What somebody entered of a file; it is never changed, a later entry replaces it. */
public record Entry(Facts facts, String by, Instant at) {}

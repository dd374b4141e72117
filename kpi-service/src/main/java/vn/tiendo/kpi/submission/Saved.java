package vn.tiendo.kpi.submission;

import java.time.Instant;

/** Who saved the working figures last. */
public record Saved(String by, Instant at) {}

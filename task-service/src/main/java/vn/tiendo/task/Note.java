package vn.tiendo.task;

import java.time.Instant;

/** What was said along with a progress report. */
public record Note(int percent, String text, String by, Instant at) {}

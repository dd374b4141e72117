package vn.tiendo.task;

import java.time.Instant;

/** Proof of a result (minh chứng), in words: which document, where it can be seen. */
public record Evidence(String text, String by, Instant at) {}

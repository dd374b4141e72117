package vn.tiendo.report.webhook;

import java.time.Instant;

/** Why a receiver is called no more. */
public record Silence(String reason, Instant failingSince, Instant at) {}

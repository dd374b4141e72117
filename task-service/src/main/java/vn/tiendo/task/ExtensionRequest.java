package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;

/** What a unit asked for and nobody answered yet: more time (xin gia hạn), until that day. */
public record ExtensionRequest(LocalDate due, String reason, String by, Instant at) {}

package vn.tiendo.report.webhook;

import java.time.Instant;

/**
 * One call of a receiver.
 *
 * @param event id of the event, as in {@code webhook-id}
 * @param type name of the event
 * @param outcome for example {@code HTTP 204}, or why there was no answer
 * @param millis how long it took
 */
public record Attempt(Instant at, String event, String type, String outcome, long millis) {}

package vn.tiendo.report.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an answer.
 *
 * @param status what it became by it
 * @param reason why it was sent back, null for all else
 */
public record AnswerStep(AnswerStatus status, String by, Instant at, @Nullable String reason) {}

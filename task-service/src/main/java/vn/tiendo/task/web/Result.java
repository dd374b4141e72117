package vn.tiendo.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Proof;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** Body of a submission: the evidence. */
record Result(@Nullable List<@Nullable Piece> evidence) {

    /**
     * One piece of evidence.
     *
     * @param text in words
     * @param product which of the task's products it proves, counted from 1; null for the result as a whole
     */
    record Piece(@Nullable String text, @Nullable Integer product) {}

    SubmitResult toCommand(String by, Instant at) {
        List<@Nullable Piece> pieces = evidence == null ? List.of() : evidence;
        return new SubmitResult(pieces.stream().map(Result::proof).toList(), by, at);
    }

    private static Proof proof(@Nullable Piece piece) {
        return piece == null
                ? Proof.words("")
                : new Proof(piece.product(), null, Objects.requireNonNullElse(piece.text(), ""));
    }
}

package vn.tiendo.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** Body of a submission: the evidence, in words. */
record Result(@Nullable List<@Nullable Proof> evidence) {

    /** One piece of evidence. */
    record Proof(@Nullable String text) {}

    SubmitResult toCommand(String by, Instant at) {
        List<@Nullable Proof> proofs = evidence == null ? List.of() : evidence;
        return new SubmitResult(proofs.stream().map(Result::text).toList(), by, at);
    }

    private static String text(@Nullable Proof proof) {
        return proof == null ? "" : Objects.requireNonNullElse(proof.text(), "");
    }
}

package vn.tiendo.task.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskCommand.ReturnResult;

/** Body of a return: why. */
record Refusal(@Nullable String reason) {

    ReturnResult toCommand(String by, Instant at) {
        return new ReturnResult(Objects.requireNonNullElse(reason, ""), by, at);
    }
}

package vn.tiendo.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskCommand.GrantExtension;
import vn.tiendo.task.TaskCommand.RefuseExtension;
import vn.tiendo.task.TaskCommand.RequestExtension;

/** Body of a request for more time and of the answer to one: until when, and why. */
record MoreTime(@Nullable LocalDate due, @Nullable String reason) {

    RequestExtension request(String by, Instant at) {
        return new RequestExtension(due, Objects.requireNonNullElse(reason, ""), by, at);
    }

    GrantExtension grant(String by, Instant at) {
        return new GrantExtension(due, by, at);
    }

    RefuseExtension refuse(String by, Instant at) {
        return new RefuseExtension(Objects.requireNonNullElse(reason, ""), by, at);
    }
}

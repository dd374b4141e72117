package vn.tiendo.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskCommand.RescheduleTask;

/** Body of a due day that a person sets: until when, and why. */
record DueDay(@Nullable LocalDate due, @Nullable String reason) {

    RescheduleTask toCommand(String by, Instant at) {
        return new RescheduleTask(due, Objects.requireNonNullElse(reason, ""), by, at);
    }
}

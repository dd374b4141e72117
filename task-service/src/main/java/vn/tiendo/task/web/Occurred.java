package vn.tiendo.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.TaskCommand.RecordAwaitedEvent;

/**
 * Body of a record that what a task waits for has happened.
 *
 * @param occurredOn the day it did
 * @param due last day for the result, where the words of the plan do not tell it
 * @param note what happened, for example number and date of the decision
 */
record Occurred(@Nullable LocalDate occurredOn, @Nullable LocalDate due, @Nullable String note) {

    RecordAwaitedEvent toCommand(WorkingDays workingDays, String by, Instant at) {
        return new RecordAwaitedEvent(occurredOn, due, Objects.requireNonNullElse(note, ""), workingDays, by, at);
    }
}

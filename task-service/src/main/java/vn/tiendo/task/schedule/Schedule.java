package vn.tiendo.task.schedule;

import java.time.LocalDate;

/** What a time phrase asks for. */
public sealed interface Schedule {

    /** A result is expected at the latest on that day, in Vietnam. */
    record DueOn(LocalDate day) implements Schedule {}

    /** The task waits for something to happen ("Sau khi …"); it has no due day until then. */
    record AwaitsEvent() implements Schedule {}
}

package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.List;

/** What a time phrase asks for. */
public sealed interface Schedule {

    /** One result, at the latest on that day, in Vietnam. */
    record Once(LocalDate due) implements Schedule {}

    /** A result each time, in the order of their due days. */
    record Recurring(List<Occurrence> occurrences) implements Schedule {}

    /**
     * So many each time ("04 số/tháng", "tối thiểu 01 lần/năm").
     *
     * @param occurrences one for each period that the number is asked of
     */
    record Quota(Count count, List<Occurrence> occurrences) implements Schedule {}

    /** Work without an end of its own; how far it is stands in every report until that day, the plan's last. */
    record Ongoing(LocalDate until) implements Schedule {}

    /** The task waits for something to happen ("Sau khi …"); it has no due day until then. */
    record AwaitsEvent() implements Schedule {}

    /** Nobody can tell from the words; the plan's last day stands until a person decides. */
    record Unclear(LocalDate until) implements Schedule {}

    /**
     * How many.
     *
     * @param exact false where more are welcome ("tối thiểu")
     * @param per as written: {@code tháng}, {@code quý}, {@code năm}, …
     */
    record Count(int times, boolean exact, String per) {}
}

package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.schedule.Occurrence;
import vn.tiendo.task.schedule.Schedule;
import vn.tiendo.task.schedule.Schedule.Count;

/**
 * How the time of a task was understood.
 *
 * @param occurrence which of several results of the planned task this one is, for example {@code 2026-Q1}; null where it is
 *        the only one
 * @param quota how many of something are asked for, null where no number is
 */
public record Timing(Kind kind, @Nullable String occurrence, @Nullable Count quota) {

    /** What kind of time a phrase sets. */
    public enum Kind {
        ONCE, RECURRING, QUOTA, ONGOING, AWAITS_EVENT, UNCLEAR
    }

    /**
     * One result that is expected.
     *
     * @param due last day for it, null while the task waits for an event
     */
    record Expected(Timing timing, @Nullable LocalDate due) {}

    /** As a person settled it: words that could not be read, or that wait for something, set a day now. */
    Timing settled() {
        return kind == Kind.UNCLEAR || kind == Kind.AWAITS_EVENT ? new Timing(Kind.ONCE, occurrence, quota) : this;
    }

    /** The results that a schedule expects, in the order of their due days; at least one. */
    static List<Expected> expected(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Once(var due) -> only(Kind.ONCE, due);
            case Schedule.Recurring(var occurrences) -> each(Kind.RECURRING, occurrences, null);
            case Schedule.Quota(var count, var occurrences) -> each(Kind.QUOTA, occurrences, count);
            case Schedule.Ongoing(var until) -> only(Kind.ONGOING, until);
            case Schedule.AwaitsEvent _ -> only(Kind.AWAITS_EVENT, null);
            case Schedule.Unclear(var until) -> only(Kind.UNCLEAR, until);
        };
    }

    private static List<Expected> only(Kind kind, @Nullable LocalDate due) {
        return List.of(new Expected(new Timing(kind, null, null), due));
    }

    private static List<Expected> each(Kind kind, List<Occurrence> occurrences, @Nullable Count quota) {
        if (occurrences.size() == 1) {
            return List.of(new Expected(new Timing(kind, null, quota), occurrences.getFirst().due()));
        }
        return occurrences.stream()
                .map(occurrence -> new Expected(new Timing(kind, occurrence.key(), quota), occurrence.due())).toList();
    }
}

package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.task.schedule.Frequency.Recurrence;

/** When work that comes back is due within a plan. */
final class Occurrences {

    private Occurrences() {}

    static List<Occurrence> of(Stream<Frequency> frequencies, Publication publication) {
        return of(frequencies, publication, Recurrence::end);
    }

    /**
     * One occurrence for each period that is not over when the plan is published. Where two end on one day, as a quarter and
     * the year do, the longer one counts: its report contains the other's.
     *
     * @param due last day for a period's result
     */
    static List<Occurrence> of(Stream<Frequency> frequencies, Publication publication,
            Function<Recurrence, LocalDate> due) {
        var plan = publication.period();
        var start = plan.nearest(publication.on());
        var byEnd = new TreeMap<LocalDate, Recurrence>();
        frequencies.flatMap(frequency -> frequency.in(plan.year()).stream())
                .filter(period -> !period.end().isBefore(start) && !period.first().atDay(1).isAfter(plan.last()))
                .forEach(period -> byEnd.merge(plan.nearest(period.end()), period,
                        (one, other) -> one.isLongerThan(other) ? one : other));
        return byEnd.entrySet().stream().map(period -> new Occurrence(period.getValue().key(),
                plan.nearest(due.apply(period.getValue())))).toList();
    }
}

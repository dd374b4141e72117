package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Due days named in a phrase: one is one result, several are as many. */
final class DueDays {

    private DueDays() {}

    static Optional<Schedule> schedule(Collection<LocalDate> days) {
        var distinct = List.copyOf(new TreeSet<>(days));
        if (distinct.size() > 1) {
            return Optional.of(new Schedule.Recurring(distinct.stream().map(Occurrence::on).toList()));
        }
        return distinct.stream().findFirst().map(Schedule.Once::new);
    }
}

package vn.tiendo.task.notice.scan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.notice.policy.ReminderPolicy;
import vn.tiendo.task.notice.policy.Step;
import vn.tiendo.task.notice.scan.Told.Mark;

/**
 * Of which tasks somebody has to be reminded on a day. Days on which nobody looked are made up for, but not one after the
 * other: a task is told of once, by its newest step, to everyone whom a step in between concerned.
 */
record Reminding(ReminderPolicy policy, WorkingDays workingDays, LocalDate today) {

    private record Dated(Step step, LocalDate day) {}

    List<Reminder> of(UnitWork work, Told told) {
        return work.tasks().stream().flatMap(task -> of(task, told.marks().get(task.id())).stream()).toList();
    }

    private Optional<Reminder> of(OwedTask task, @Nullable Mark mark) {
        var due = task.due();
        if (due == null || !task.owed()) {
            return Optional.empty();
        }
        var untold = untold(due, mark != null && mark.due().equals(due) ? mark : null).toList();
        return untold.stream().max(Comparator.comparing(Dated::day).thenComparingInt(dated -> dated.step().days()))
                .map(newest -> new Reminder(task, due, newest.step(), newest.day(), untold.stream()
                        .flatMap(dated -> dated.step().to().stream()).collect(toUnmodifiableSet())));
    }

    private Stream<Dated> untold(LocalDate due, @Nullable Mark mark) {
        return policy.steps().stream().map(step -> new Dated(step, step.dayFor(due, workingDays)))
                .filter(dated -> !dated.day().isAfter(today) && (mark == null || dated.day().isAfter(mark.step())));
    }
}

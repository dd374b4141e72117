package vn.tiendo.task.directive;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveItem;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.Lead;
import vn.tiendo.task.OfficeFinder;
import vn.tiendo.task.PlannedWork;

/** What a directive asks for, as tasks. Pure. */
final class DirectiveTasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private DirectiveTasks() {}

    /** The unit that answers for an item: the one that is to do it, or who issued it where several are. */
    static String unit(DirectiveIssued directive, DirectiveItem item) {
        return item.units().size() == 1 ? item.units().getFirst() : directive.unit();
    }

    /** The tasks of an item, one for each result it expects; with several units each of them gets its part of each. */
    static List<Assignment> of(DirectiveIssued directive, DirectiveItem item, WorkingDays workingDays,
            OfficeFinder offices) {
        var number = String.valueOf(directive.items().indexOf(item) + 1);
        var planned = new PlannedTask(item.itemId(), number, item.field(), item.content(), item.products(), List.of(),
                item.coordinators(), phrase(item));
        var period = String.valueOf(directive.document().date().getYear());
        var work = new PlannedWork(directive.directiveId(), unit(directive, item), period, List.of(planned), "",
                directive.at());
        return Assignment.of(work, workingDays, offices).stream().map(one -> led(one, item))
                .map(one -> item.units().size() > 1 ? one.fannedOut(item.units(), directive.by()) : one).toList();
    }

    private static Assignment led(Assignment assignment, DirectiveItem item) {
        return assignment.ledBy(new Lead(item.office(), item.officer()), assignment.task().coordinators());
    }

    private static String phrase(DirectiveItem item) {
        var due = item.due();
        return due == null ? Objects.requireNonNullElse(item.timePhrase(), "") : "Đến ngày " + DAY.format(due);
    }
}

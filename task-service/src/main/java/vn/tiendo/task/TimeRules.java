package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.AwaitedEventRecorded;
import vn.tiendo.events.TaskEvent.ExtensionGranted;
import vn.tiendo.events.TaskEvent.ExtensionRefused;
import vn.tiendo.events.TaskEvent.ExtensionRequested;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.GrantExtension;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskCommand.RecordAwaitedEvent;
import vn.tiendo.task.TaskCommand.RefuseExtension;
import vn.tiendo.task.TaskCommand.RequestExtension;
import vn.tiendo.task.TaskCommand.RescheduleTask;
import vn.tiendo.task.schedule.TimePhrase;

/** Due days: passed, set by a person, put off, begun by an event. */
final class TimeRules {

    private TimeRules() {}

    static List<TaskEvent> notice(NoticeDueDayPassed c, Task task) {
        boolean news = task.status().isOpen() && task.overdueSince() == null && task.isPastDue(c.at());
        return news
                ? List.of(new TaskBecameOverdue(task.id(), task.unit(), Objects.requireNonNull(task.due()), c.at()))
                : List.of();
    }

    static List<TaskEvent> reschedule(RescheduleTask c, Task task) {
        Standing.requireOpen(task);
        var due = requireAhead(c.due(), c.at());
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new TaskRescheduled(task.id(), task.unit(), due, reason, c.by(), c.at()));
    }

    static List<TaskEvent> request(RequestExtension c, Task task) {
        Standing.requireOpen(task);
        if (task.extension() != null) {
            throw new Rejection(TaskProblem.EXTENSION_PENDING).at("due").with("due", task.extension().due().toString());
        }
        var due = requireLater(requireAhead(c.due(), c.at()), task);
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new ExtensionRequested(task.id(), task.unit(), due, reason, c.by(), c.at()));
    }

    /** Nobody answers his own request. */
    static List<TaskEvent> grant(GrantExtension c, Task task) {
        Standing.requireOpen(task);
        var asked = requireAsked(task, c.by());
        var due = requireLater(requireAhead(Objects.requireNonNullElse(c.due(), asked.due()), c.at()), task);
        return List.of(new ExtensionGranted(task.id(), task.unit(), due, c.by(), c.at()));
    }

    static List<TaskEvent> refuse(RefuseExtension c, Task task) {
        Standing.requireOpen(task);
        requireAsked(task, c.by());
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new ExtensionRefused(task.id(), task.unit(), reason, c.by(), c.at()));
    }

    /** The words of the plan may tell the due day ("ngay sau khi", "trong 15 ngày kể từ ngày"); otherwise a person does. */
    static List<TaskEvent> occurred(RecordAwaitedEvent c, Task task) {
        Standing.requireOpen(task);
        if (task.timing().kind() != Timing.Kind.AWAITS_EVENT) {
            throw new Rejection(TaskProblem.NOTHING_AWAITED).at("occurredOn");
        }
        var day = c.occurredOn();
        if (day == null) {
            throw new Rejection(TaskProblem.EVENT_DAY_MISSING).at("occurredOn");
        }
        if (day.isAfter(today(c.at()))) {
            throw new Rejection(TaskProblem.EVENT_DAY_AHEAD).at("occurredOn").with("day", day.toString());
        }
        var due = c.due() != null
                ? requireAhead(c.due(), c.at())
                : TimePhrase.of(task.wording().timePhrase()).dueAfter(day, c.workingDays())
                        .orElseThrow(() -> new Rejection(TaskProblem.DUE_DAY_MISSING).at("due"));
        var note = Texts.required("note", c.note(), TaskProblem.REASON_MISSING);
        return List.of(new AwaitedEventRecorded(task.id(), task.unit(), day, due, note, c.by(), c.at()));
    }

    private static ExtensionRequest requireAsked(Task task, String by) {
        var asked = task.extension();
        if (asked == null) {
            throw new Rejection(TaskProblem.NO_EXTENSION_REQUESTED);
        }
        if (asked.by().equals(by)) {
            throw new Rejection(TaskProblem.OWN_REQUEST);
        }
        return asked;
    }

    private static LocalDate requireLater(LocalDate due, Task task) {
        if (task.due() != null && !due.isAfter(task.due())) {
            throw new Rejection(TaskProblem.EXTENSION_NOT_LATER).at("due").with("due", task.due().toString());
        }
        return due;
    }

    private static LocalDate requireAhead(@Nullable LocalDate due, Instant at) {
        if (due == null) {
            throw new Rejection(TaskProblem.DUE_DAY_MISSING).at("due");
        }
        if (due.isBefore(today(at))) {
            throw new Rejection(TaskProblem.DUE_DAY_PASSED).at("due").with("due", due.toString());
        }
        return due;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, Task.ZONE);
    }
}

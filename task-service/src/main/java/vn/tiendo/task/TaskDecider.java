package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.HandTaskOver;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskCommand.ReplanTask;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskCommand.RescheduleTask;
import vn.tiendo.task.TaskCommand.ReturnResult;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** Who decides that a task is done, late or overdue: this class and nothing else. */
public final class TaskDecider {

    private TaskDecider() {}

    /**
     * What happens to the task when it is asked that; nothing where the clock or the plan's end does not concern it.
     *
     * @throws Rejection with a {@link TaskProblem} where a person asks for what cannot be
     */
    public static List<TaskEvent> decide(TaskCommand command, Task task) {
        return switch (command) {
            case AcceptTask c -> accept(c, task);
            case ReportProgress c -> report(c, task);
            case SubmitResult c -> submit(c, task);
            case ConfirmResult c -> confirm(c, task);
            case ReturnResult c -> sendBack(c, task);
            case NoticeDueDayPassed c -> notice(c, task);
            case ReplanTask c -> replan(c, task);
            case RescheduleTask c -> reschedule(c, task);
            case HandTaskOver c -> handOver(c, task);
            case CancelTask c -> cancel(c, task);
        };
    }

    private static List<TaskEvent> accept(AcceptTask c, Task task) {
        if (task.status().isClosed()) {
            throw rejected(TaskProblem.TASK_CLOSED, task);
        }
        if (task.status() != TaskStatus.ASSIGNED) {
            throw rejected(TaskProblem.TASK_ALREADY_ACCEPTED, task);
        }
        return List.of(new TaskAccepted(task.id(), task.unit(), c.by(), c.at()));
    }

    private static List<TaskEvent> report(ReportProgress c, Task task) {
        requireOpen(task);
        if (c.percent() < 0 || c.percent() > 100) {
            throw new Rejection(TaskProblem.PROGRESS_OUT_OF_RANGE).at("percent").with("percent", c.percent());
        }
        var note = Texts.optional("note", c.note());
        return List.of(new ProgressReported(task.id(), task.unit(), c.percent(), note, c.by(), c.at()));
    }

    private static List<TaskEvent> submit(SubmitResult c, Task task) {
        requireOpen(task);
        var evidence = Texts.evidence(c.evidence());
        boolean late = task.late() || task.isPastDue(c.at());
        return List.of(new ResultSubmitted(task.id(), task.unit(), evidence, late, c.by(), c.at()));
    }

    private static List<TaskEvent> confirm(ConfirmResult c, Task task) {
        requireSubmitted(task);
        return List.of(new TaskCompleted(task.id(), task.unit(), task.late(), c.by(), c.at()));
    }

    private static List<TaskEvent> sendBack(ReturnResult c, Task task) {
        requireSubmitted(task);
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new ResultReturned(task.id(), task.unit(), reason, c.by(), c.at()));
    }

    private static List<TaskEvent> notice(NoticeDueDayPassed c, Task task) {
        boolean news = task.status().isOpen() && task.overdueSince() == null && task.isPastDue(c.at());
        return news
                ? List.of(new TaskBecameOverdue(task.id(), task.unit(), Objects.requireNonNull(task.due()), c.at()))
                : List.of();
    }

    /**
     * What is done stays as it was agreed; a time that the plan leaves as it was keeps its due day, and its occurrences though
     * some of them were over when the plan was amended.
     */
    private static List<TaskEvent> replan(ReplanTask c, Task task) {
        var wording = Wording.of(c.planned(), c.period());
        if (task.status().isClosed() || task.wording().readsLike(wording)) {
            return List.of();
        }
        if (!c.expected() && !task.wording().setsTimeOf(wording)) {
            return cancel(new CancelTask(c.reason(), c.at()), task);
        }
        var due = task.wording().setsTimeOf(wording) ? task.due() : c.due();
        return List.of(
                new TaskReplanned(task.id(), task.unit(), task.planId(), c.planned(), c.period(), due, c.at()));
    }

    private static List<TaskEvent> reschedule(RescheduleTask c, Task task) {
        requireOpen(task);
        var due = c.due();
        if (due == null) {
            throw new Rejection(TaskProblem.DUE_DAY_MISSING).at("due");
        }
        if (due.isBefore(LocalDate.ofInstant(c.at(), Task.ZONE))) {
            throw new Rejection(TaskProblem.DUE_DAY_PASSED).at("due").with("due", due.toString());
        }
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new TaskRescheduled(task.id(), task.unit(), due, reason, c.by(), c.at()));
    }

    /** What is done stays with the unit that did it. */
    private static List<TaskEvent> handOver(HandTaskOver c, Task task) {
        return task.status().isClosed() || task.unit().equals(c.unit())
                ? List.of()
                : List.of(new TaskHandedOver(task.id(), c.unit(), task.unit(), c.at()));
    }

    private static List<TaskEvent> cancel(CancelTask c, Task task) {
        return task.status().isClosed()
                ? List.of()
                : List.of(new TaskCancelled(task.id(), task.unit(), c.reason(), c.at()));
    }

    private static void requireOpen(Task task) {
        if (task.status().isClosed()) {
            throw rejected(TaskProblem.TASK_CLOSED, task);
        }
        if (!task.status().isOpen()) {
            throw rejected(TaskProblem.RESULT_ALREADY_SUBMITTED, task);
        }
    }

    private static void requireSubmitted(Task task) {
        if (task.status() != TaskStatus.SUBMITTED) {
            throw rejected(TaskProblem.RESULT_NOT_SUBMITTED, task);
        }
    }

    private static Rejection rejected(TaskProblem problem, Task task) {
        return new Rejection(problem).at("status").with("taskStatus", task.status().name());
    }
}

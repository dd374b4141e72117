package vn.tiendo.task;

import java.util.List;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskCommand.ReturnResult;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** From taking a task on to having its result confirmed. */
final class LifeRules {

    private LifeRules() {}

    static List<TaskEvent> accept(AcceptTask c, Task task) {
        Standing.requireNotClosed(task);
        if (task.status() != TaskStatus.ASSIGNED) {
            throw Standing.rejected(TaskProblem.TASK_ALREADY_ACCEPTED, task);
        }
        return List.of(new TaskAccepted(task.id(), task.unit(), c.by(), c.at()));
    }

    /** Progress may go back, but then the note says why. */
    static List<TaskEvent> report(ReportProgress c, Task task) {
        Standing.requireOpen(task);
        if (c.percent() < 0 || c.percent() > 100) {
            throw new Rejection(TaskProblem.PROGRESS_OUT_OF_RANGE).at("percent").with("percent", c.percent());
        }
        var note = Texts.optional("note", c.note());
        if (c.percent() < task.progress() && note.isEmpty()) {
            throw new Rejection(TaskProblem.PROGRESS_BACKWARDS_WITHOUT_REASON).at("note")
                    .with("percent", c.percent()).with("before", task.progress());
        }
        return List.of(new ProgressReported(task.id(), task.unit(), c.percent(), note, c.by(), c.at()));
    }

    static List<TaskEvent> submit(SubmitResult c, Task task) {
        Standing.requireOpen(task);
        var proofs = Proofs.checked(c.evidence(), task.wording().products());
        boolean late = task.late() || task.isPastDue(c.at());
        return List.of(new ResultSubmitted(task.id(), task.unit(), proofs.stream().map(EvidenceOfResult::text).toList(),
                proofs, late, c.by(), c.at()));
    }

    /** Whoever handed a result in does not confirm it. */
    static List<TaskEvent> confirm(ConfirmResult c, Task task) {
        Standing.requireSubmitted(task);
        if (task.dossier().submittedBy().filter(c.by()::equals).isPresent()) {
            throw new Rejection(TaskProblem.OWN_RESULT);
        }
        return List.of(new TaskCompleted(task.id(), task.unit(), task.late(), c.by(), c.at()));
    }

    static List<TaskEvent> sendBack(ReturnResult c, Task task) {
        Standing.requireSubmitted(task);
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new ResultReturned(task.id(), task.unit(), reason, c.by(), c.at()));
    }
}

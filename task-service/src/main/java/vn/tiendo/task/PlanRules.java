package vn.tiendo.task;

import java.util.List;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.FollowWhole;
import vn.tiendo.task.TaskCommand.HandTaskOver;
import vn.tiendo.task.TaskCommand.ReplanTask;

/** What becomes of a task when its plan is amended, ends or passes to another unit. Work that is done stays. */
final class PlanRules {

    private PlanRules() {}

    /**
     * What is done stays as it was agreed; a time that the plan leaves as it was keeps its due day, and its occurrences though
     * some of them were over when the plan was amended.
     */
    static List<TaskEvent> replan(ReplanTask c, Task task) {
        var wording = Wording.of(c.planned(), c.period());
        if (task.status().isClosed() || task.wording().readsLike(wording)) {
            return List.of();
        }
        if (!c.expected() && !task.wording().setsTimeOf(wording)) {
            return cancel(new CancelTask(c.reason(), c.at()), task);
        }
        var due = task.wording().setsTimeOf(wording) ? task.due() : c.due();
        var responsible = c.responsibility();
        return List.of(new TaskReplanned(task.id(), task.unit(), task.planId(), c.planned(), c.period(), due,
                responsible.lead().office(), Coordinators.told(responsible.coordinators()), c.at()));
    }

    /** A part follows the whole, but its own people stay responsible. */
    static List<TaskEvent> follow(FollowWhole c, Task task) {
        return replan(new ReplanTask(task.wording().keepingPeople(c.planned()),
                new Responsibility(task.lead(), task.coordinators()), c.period(), c.due(), true, "", c.at()), task);
    }

    /** What is done stays with the unit that did it. */
    static List<TaskEvent> handOver(HandTaskOver c, Task task) {
        return task.status().isClosed() || task.unit().equals(c.unit())
                ? List.of()
                : List.of(new TaskHandedOver(task.id(), c.unit(), task.unit(), c.at()));
    }

    static List<TaskEvent> cancel(CancelTask c, Task task) {
        if (c.by() == null) {
            return task.status().isClosed()
                    ? List.of()
                    : List.of(new TaskCancelled(task.id(), task.unit(), c.reason(), null, c.at()));
        }
        Standing.requireNotClosed(task);
        var reason = Texts.required("reason", c.reason(), TaskProblem.REASON_MISSING);
        return List.of(new TaskCancelled(task.id(), task.unit(), reason, c.by(), c.at()));
    }
}

package vn.tiendo.task;

import java.util.List;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskCommand.ExamineLead;
import vn.tiendo.task.TaskCommand.FanTaskOut;
import vn.tiendo.task.TaskCommand.FollowWhole;
import vn.tiendo.task.TaskCommand.GrantExtension;
import vn.tiendo.task.TaskCommand.HandTaskOver;
import vn.tiendo.task.TaskCommand.NoticeDueDayPassed;
import vn.tiendo.task.TaskCommand.ReassignTask;
import vn.tiendo.task.TaskCommand.RecordAwaitedEvent;
import vn.tiendo.task.TaskCommand.RefuseExtension;
import vn.tiendo.task.TaskCommand.ReplanTask;
import vn.tiendo.task.TaskCommand.ReportProgress;
import vn.tiendo.task.TaskCommand.RequestExtension;
import vn.tiendo.task.TaskCommand.RescheduleTask;
import vn.tiendo.task.TaskCommand.ReturnResult;
import vn.tiendo.task.TaskCommand.SubmitResult;

/** Who decides what becomes of a task: this class, by the rules of its life, its time, its responsibility and its plan. */
public final class TaskDecider {

    private TaskDecider() {}

    /**
     * What happens to the task when it is asked that; nothing where the clock or the plan's end does not concern it.
     *
     * @throws Rejection with a {@link TaskProblem} where a person asks for what cannot be
     */
    public static List<TaskEvent> decide(TaskCommand command, Task task) {
        return switch (command) {
            case AcceptTask c -> LifeRules.accept(c, task);
            case ReportProgress c -> LifeRules.report(c, task);
            case SubmitResult c -> LifeRules.submit(c, task);
            case ConfirmResult c -> LifeRules.confirm(c, task);
            case ReturnResult c -> LifeRules.sendBack(c, task);
            case NoticeDueDayPassed c -> TimeRules.notice(c, task);
            case RescheduleTask c -> TimeRules.reschedule(c, task);
            case RequestExtension c -> TimeRules.request(c, task);
            case GrantExtension c -> TimeRules.grant(c, task);
            case RefuseExtension c -> TimeRules.refuse(c, task);
            case RecordAwaitedEvent c -> TimeRules.occurred(c, task);
            case ReassignTask c -> ResponsibilityRules.reassign(c, task);
            case FanTaskOut c -> ResponsibilityRules.fanOut(c, task);
            case ExamineLead c -> ResponsibilityRules.examine(c, task);
            case ReplanTask c -> PlanRules.replan(c, task);
            case FollowWhole c -> PlanRules.follow(c, task);
            case HandTaskOver c -> PlanRules.handOver(c, task);
            case CancelTask c -> PlanRules.cancel(c, task);
        };
    }
}

package vn.tiendo.report.periodic.facts;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Notes tasks that were done and those that became overdue. */
@Component
class TaskFacts implements EventHandler<TaskEvent> {

    private final FactBook book;

    TaskFacts(FactBook book) {
        this.book = book;
    }

    @Override
    public Class<TaskEvent> eventType() {
        return TaskEvent.class;
    }

    @Override
    public void handle(TaskEvent event, EventMetadata metadata) {
        var source = metadata.source();
        switch (event) {
            case TaskEvent.TaskAssigned task -> book.name(task.taskId(),
                    new Subject(task.content(), task.planId(), null), source);
            case TaskEvent.TaskReplanned task -> book.name(task.taskId(),
                    new Subject(task.planned().content(), task.planId(), task.planned().field()), source);
            case TaskEvent.TaskCompleted task ->
                book.note(task.unit(), new Fact.TaskDone(task.taskId(), task.late(), Days.of(task.at())), source);
            case TaskEvent.ResultSubmitted task -> book.note(task.unit(),
                    new Fact.ResultHandedIn(task.taskId(), task.evidence(), Days.of(task.at())), source);
            case TaskEvent.TaskBecameOverdue task ->
                book.note(task.unit(), new Fact.TaskOverdue(task.taskId(), task.due()), source);
            case TaskEvent.TaskCancelled task -> relieved(task, task.at(), source);
            case TaskEvent.TaskRescheduled task -> relieved(task, task.at(), source);
            case TaskEvent.ExtensionGranted task -> relieved(task, task.at(), source);
            case TaskEvent.TaskAccepted _,TaskEvent.ProgressReported _,TaskEvent.ResultReturned _,TaskEvent.TaskHandedOver _,TaskEvent.TaskReassigned _,TaskEvent.ExtensionRequested _,TaskEvent.ExtensionRefused _,TaskEvent.AwaitedEventRecorded _,TaskEvent.TaskFannedOut _,TaskEvent.LeadExamined _ ->
                {
                }
        }
    }

    private void relieved(TaskEvent task, Instant at, Source source) {
        book.note(task.unit(), new Fact.TaskRelieved(task.taskId(), Days.of(at)), source);
    }
}

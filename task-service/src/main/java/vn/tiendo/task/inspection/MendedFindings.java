package vn.tiendo.task.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.inspection.InspectionCommand.Settle;

/** A finding is settled when the result of its task is confirmed. */
@Component
final class MendedFindings implements EventHandler<TaskCompleted> {

    private final Inspections inspections;

    MendedFindings(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Class<TaskCompleted> eventType() {
        return TaskCompleted.class;
    }

    @Override
    public void handle(TaskCompleted event, EventMetadata metadata) {
        FindingTask.of(event.taskId()).ifPresent(
                task -> inspections.settle(task, metadata.source(), new Settle(task.finding(), event.at())));
    }
}

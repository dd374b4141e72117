package vn.tiendo.plan.stream;

import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.plan.CompletedTasks;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** A completed task needs not be carried over to the next year. */
@Component
final class TaskCompletedHandler implements EventHandler<TaskCompleted> {

    private final CompletedTasks completed;

    TaskCompletedHandler(CompletedTasks completed) {
        this.completed = completed;
    }

    @Override
    public Class<TaskCompleted> eventType() {
        return TaskCompleted.class;
    }

    @Override
    public void handle(TaskCompleted event, EventMetadata metadata) {
        completed.add(event.taskId(), metadata.source());
    }
}

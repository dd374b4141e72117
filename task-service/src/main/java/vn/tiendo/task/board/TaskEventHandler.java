package vn.tiendo.task.board;

import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReassigned;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/** Brings the line of a task up to date with each of its events: no crash between the two leaves it behind for ever. */
@Component
final class TaskEventHandler implements EventHandler<TaskEvent> {

    private final Refreshing refreshing;

    TaskEventHandler(Refreshing refreshing) {
        this.refreshing = refreshing;
    }

    @Override
    public Class<TaskEvent> eventType() {
        return TaskEvent.class;
    }

    @Override
    public void handle(TaskEvent event, EventMetadata metadata) {
        switch (event) {
            case TaskReassigned e when !e.unit().equals(e.from()) -> refreshing.refreshMoved(e.taskId(), e.from());
            case TaskHandedOver e -> refreshing.refreshMoved(e.taskId(), e.from());
            default -> refreshing.refreshNow(event.taskId());
        }
    }
}

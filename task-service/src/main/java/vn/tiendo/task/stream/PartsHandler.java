package vn.tiendo.task.stream;

import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskFannedOut;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.TaskCommand;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.FollowWhole;
import vn.tiendo.task.lead.OfficeFinders;
import vn.tiendo.task.store.Tasks;

/**
 * Each unit that a task was fanned out to gets its part; later the parts follow what becomes of the task. Once, however often
 * it is told: the events of one task come in order.
 */
@Component
final class PartsHandler implements EventHandler<TaskEvent> {

    private final Tasks tasks;
    private final OfficeFinders offices;

    PartsHandler(Tasks tasks, OfficeFinders offices) {
        this.tasks = tasks;
        this.offices = offices;
    }

    @Override
    public Class<TaskEvent> eventType() {
        return TaskEvent.class;
    }

    @Override
    public void handle(TaskEvent event, EventMetadata metadata) {
        if (event instanceof TaskFannedOut e) {
            begin(e, metadata.source());
        } else if (event instanceof TaskReplanned e) {
            eachPart(e.taskId(), metadata.source(), new FollowWhole(e.planned(), e.period(), e.due(), e.at()));
        } else if (event instanceof TaskCancelled e) {
            eachPart(e.taskId(), metadata.source(), new CancelTask(e.reason(), e.at()));
        }
    }

    private void begin(TaskFannedOut event, Source source) {
        var whole = tasks.require(event.taskId()).state();
        SideBySide.run(event.units().stream().<Runnable>map(unit -> () -> tasks
                .assign(Assignment.part(event, whole, unit, offices.of(unit)), source)).toList());
    }

    private void eachPart(String taskId, Source source, TaskCommand command) {
        SideBySide.run(tasks.require(taskId).state().partIds().stream()
                .<Runnable>map(id -> () -> tasks.apply(id, source, command)).toList());
    }
}

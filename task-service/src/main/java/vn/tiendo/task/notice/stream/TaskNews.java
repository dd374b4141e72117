package vn.tiendo.task.notice.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.scan.Addressees;
import vn.tiendo.task.store.Tasks;

/**
 * Tells whoever does a task what others did to it. What happened long ago is no news: an inbox forgets what was read after
 * three months, so events that are read again from the beginning must not be told again.
 */
@Component
final class TaskNews implements EventHandler<TaskEvent> {

    private static final Duration NEWS = Duration.ofDays(30);

    private final Tasks tasks;
    private final Notices notices;
    private final Addressees addressees;
    private final Clock clock;

    TaskNews(Tasks tasks, Notices notices, Addressees addressees, Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.addressees = addressees;
        this.clock = clock;
    }

    @Override
    public Class<TaskEvent> eventType() {
        return TaskEvent.class;
    }

    @Override
    public void handle(TaskEvent event, EventMetadata metadata) {
        if (metadata.time().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        switch (event) {
            case TaskAssigned _ -> tell(event, metadata.source(), NoticeKind.ASSIGNED, Map.of());
            case ResultReturned e ->
                tell(event, metadata.source(), NoticeKind.RESULT_RETURNED, Map.of("reason", e.reason()));
            default -> {
            }
        }
    }

    private void tell(TaskEvent event, Source source, NoticeKind kind, Map<String, String> said) {
        tasks.findAll(List.of(event.taskId())).forEach(task -> tell(task.state(), source, kind, said));
    }

    private void tell(Task task, Source source, NoticeKind kind, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("task", task.wording().content());
        if (task.due() != null) {
            values.put("due", task.due().toString());
        }
        var recipient = addressees.officer(task.unit(), null, null, LocalDate.ofInstant(clock.instant(), Task.ZONE));
        notices.give(recipient, List.of(new Notice(task.id() + "~e" + source.seq(), kind, task.unit(), task.id(),
                values, Set.of(ChannelKind.values()))));
    }
}

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
import vn.tiendo.events.TaskEvent.AwaitedEventRecorded;
import vn.tiendo.events.TaskEvent.ExtensionGranted;
import vn.tiendo.events.TaskEvent.ExtensionRefused;
import vn.tiendo.events.TaskEvent.ExtensionRequested;
import vn.tiendo.events.TaskEvent.LeadExamined;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAccepted;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskBecameOverdue;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskFannedOut;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.events.TaskEvent.TaskReassigned;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.events.TaskEvent.TaskRescheduled;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.platform.unit.UnitsReplica;
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
    private final UnitsReplica units;
    private final Clock clock;

    TaskNews(Tasks tasks, Notices notices, Addressees addressees, UnitsReplica units, Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.addressees = addressees;
        this.units = units;
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
        if (!units.isReady()) {
            throw new OfficersNotReadYet();
        }
        switch (event) {
            case TaskAssigned _ -> officer(event, metadata, NoticeKind.ASSIGNED, Map.of());
            case TaskReassigned e -> officer(event, metadata, NoticeKind.REASSIGNED, Map.of("reason", e.reason()));
            case TaskHandedOver _ -> officer(event, metadata, NoticeKind.ASSIGNED, Map.of());
            case ResultReturned e -> officer(event, metadata, NoticeKind.RESULT_RETURNED, Map.of("reason", e.reason()));
            case ExtensionRequested e -> leader(event, metadata, NoticeKind.EXTENSION_REQUESTED,
                    Map.of("asked", e.due().toString(), "reason", e.reason()));
            case ExtensionGranted _ -> officer(event, metadata, NoticeKind.EXTENSION_GRANTED, Map.of());
            case ExtensionRefused e ->
                officer(event, metadata, NoticeKind.EXTENSION_REFUSED, Map.of("reason", e.reason()));
            case TaskRescheduled e -> officer(event, metadata, NoticeKind.RESCHEDULED, Map.of("reason", e.reason()));
            case AwaitedEventRecorded e -> officer(event, metadata, NoticeKind.STARTED, Map.of("note", e.note()));
            case LeadExamined e when e.finding() != null ->
                leader(event, metadata, NoticeKind.LEAD_MISSING, Map.of());
            case TaskCancelled e -> officer(event, metadata, NoticeKind.CANCELLED, Map.of("reason", e.reason()));
            case LeadExamined _,TaskAccepted _,ProgressReported _,ResultSubmitted _,TaskCompleted _,TaskBecameOverdue _,TaskReplanned _,TaskFannedOut _ ->
                {
                }
        }
    }

    /** Tells whoever does the task. */
    private void officer(TaskEvent event, EventMetadata metadata, NoticeKind kind, Map<String, String> said) {
        tasks.findAll(List.of(event.taskId())).stream().map(Stored::state).forEach(task -> notices.give(
                addressees.officer(task.unit(), task.lead().office(), task.lead().officer(), today()),
                List.of(notice(task, metadata.source(), kind, said))));
    }

    /** Tells who leads the unit. */
    private void leader(TaskEvent event, EventMetadata metadata, NoticeKind kind, Map<String, String> said) {
        tasks.findAll(List.of(event.taskId())).stream().map(Stored::state).forEach(task -> notices.give(
                addressees.leader(task.unit(), today()), List.of(notice(task, metadata.source(), kind, said))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Task.ZONE);
    }

    private static Notice notice(Task task, Source source, NoticeKind kind, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("task", task.wording().content());
        if (task.due() != null) {
            values.put("due", task.due().toString());
        }
        return new Notice(task.id() + "~e" + source.seq(), kind, task.unit(), task.id(), values,
                Set.of(ChannelKind.values()));
    }
}

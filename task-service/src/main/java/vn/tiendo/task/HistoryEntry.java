package vn.tiendo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

/**
 * One thing that happened to a task.
 *
 * @param by user name, null where no person did it
 * @param reason why, where somebody said so; otherwise what changed: the unit before, the new day, the number of units
 */
public record HistoryEntry(Step step, @Nullable String by, Instant at, @Nullable String reason) {

    /** What happened. */
    public enum Step {
        ASSIGNED,
        ACCEPTED,
        PROGRESS_REPORTED,
        RESULT_SUBMITTED,
        RESULT_RETURNED,
        COMPLETED,
        BECAME_OVERDUE,
        REPLANNED,
        RESCHEDULED,
        EXTENSION_REQUESTED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        AWAITED_EVENT_RECORDED,
        REASSIGNED,
        FANNED_OUT,
        LEAD_EXAMINED,
        HANDED_OVER,
        CANCELLED
    }

    static HistoryEntry of(TaskEvent event) {
        return switch (event) {
            case TaskAssigned e -> new HistoryEntry(Step.ASSIGNED, null, e.at(), null);
            case TaskAccepted e -> new HistoryEntry(Step.ACCEPTED, e.by(), e.at(), null);
            case ProgressReported e -> new HistoryEntry(Step.PROGRESS_REPORTED, e.by(), e.at(), null);
            case ResultSubmitted e -> new HistoryEntry(Step.RESULT_SUBMITTED, e.by(), e.at(), null);
            case ResultReturned e -> new HistoryEntry(Step.RESULT_RETURNED, e.by(), e.at(), e.reason());
            case TaskCompleted e -> new HistoryEntry(Step.COMPLETED, e.by(), e.at(), null);
            case TaskBecameOverdue e -> new HistoryEntry(Step.BECAME_OVERDUE, null, e.at(), null);
            case TaskReplanned e -> new HistoryEntry(Step.REPLANNED, null, e.at(), null);
            case TaskRescheduled e -> new HistoryEntry(Step.RESCHEDULED, e.by(), e.at(), e.reason());
            case ExtensionRequested e -> new HistoryEntry(Step.EXTENSION_REQUESTED, e.by(), e.at(), e.reason());
            case ExtensionGranted e ->
                new HistoryEntry(Step.EXTENSION_GRANTED, e.by(), e.at(), e.due().toString());
            case ExtensionRefused e -> new HistoryEntry(Step.EXTENSION_REFUSED, e.by(), e.at(), e.reason());
            case AwaitedEventRecorded e -> new HistoryEntry(Step.AWAITED_EVENT_RECORDED, e.by(), e.at(), e.note());
            case TaskReassigned e -> new HistoryEntry(Step.REASSIGNED, e.by(), e.at(), e.reason());
            case TaskFannedOut e ->
                new HistoryEntry(Step.FANNED_OUT, e.by(), e.at(), String.valueOf(e.units().size()));
            case LeadExamined e -> new HistoryEntry(Step.LEAD_EXAMINED, null, e.at(), e.finding());
            case TaskHandedOver e -> new HistoryEntry(Step.HANDED_OVER, null, e.at(), e.from());
            case TaskCancelled e -> new HistoryEntry(Step.CANCELLED, e.by(), e.at(), e.reason());
        };
    }
}

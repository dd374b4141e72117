package vn.tiendo.task.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.inspection.Finding;
import vn.tiendo.task.inspection.Finding.End;
import vn.tiendo.task.inspection.Finding.State;

/**
 * A finding as callers see it; what the members mean stands at {@link Finding}.
 *
 * @param task id of the task in which it is mended
 * @param taskStatus where that task stands, null for the moment until it is made
 * @param taskDue its last day, which may have been moved since the finding
 * @param overdue open, and that day has passed
 */
record FindingView(String id, String unit, FindingRecorded.Kind kind, FindingRecorded.Severity severity, String text,
        LocalDate due, List<String> evidence, String by, Instant at, State state, @Nullable End end, String task,
        @Nullable TaskStatus taskStatus, @Nullable LocalDate taskDue, boolean overdue) {

    static FindingView of(Finding finding, String taskId, @Nullable Task task, boolean overdue) {
        return new FindingView(finding.id(), finding.unit(), finding.kind(), finding.severity(), finding.text(),
                finding.due(), finding.evidence(), finding.by(), finding.at(), finding.state(), finding.end(), taskId,
                task == null ? null : task.status(), task == null ? null : task.due(), overdue);
    }
}

package vn.tiendo.task.inspection;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.task.PlannedWork;

/** The task in which an inspected unit mends what was found. */
record FindingTask(String inspection, String finding) {

    static final String PREFIX = "ins";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Id of the task. */
    static String id(String inspection, String finding) {
        return inspection + "." + finding;
    }

    /** The finding that a task mends; empty for any other task. */
    static Optional<FindingTask> of(String taskId) {
        int dot = taskId.indexOf('.');
        return taskId.startsWith(PREFIX + "-") && dot > 0
                ? Optional.of(new FindingTask(taskId.substring(0, dot), taskId.substring(dot + 1)))
                : Optional.empty();
    }

    /** The work that a finding gives the inspected unit. */
    static PlannedWork work(FindingRecorded e) {
        var planned = new PlannedTask(e.findingId(), null, null, e.text(), List.of(), List.of(), List.of(),
                "Chậm nhất ngày " + DAY.format(e.due()));
        return new PlannedWork(e.inspectionId(), e.inspected(), String.valueOf(e.due().getYear()), List.of(planned), "",
                e.at());
    }
}

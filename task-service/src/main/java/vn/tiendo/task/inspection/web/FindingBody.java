package vn.tiendo.task.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.task.inspection.InspectionCommand.Find;

/**
 * Body of a finding.
 *
 * @param unit code of the inspected unit that has to mend it
 * @param due last day for that
 * @param evidence ids of evidence that the inspecting unit filed
 */
record FindingBody(@Nullable String unit, FindingRecorded.@Nullable Kind kind,
        FindingRecorded.@Nullable Severity severity, @Nullable String text, @Nullable LocalDate due,
        @Nullable List<@Nullable String> evidence) {

    private static final int MOST_EVIDENCE = 20;

    Find toCommand(String by, Instant at) {
        return new Find(Fields.text("unit", unit, Fields.LINE), Fields.required("kind", kind),
                Fields.required("severity", severity), Fields.text("text", text, Fields.PARAGRAPH),
                Fields.required("due", due), Fields.lines("evidence", evidence, MOST_EVIDENCE), by, at);
    }
}

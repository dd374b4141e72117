package vn.tiendo.task.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.events.PlannedVisit;

/** What can be asked of an inspection. */
public sealed interface InspectionCommand {

    /** Plans one. */
    record Plan(String id, String unit, int year, String subject, IssuedDocument plan, List<String> members,
            List<PlannedVisit> visits, String by, Instant at) implements InspectionCommand {}

    /** Says what came of a visit. */
    record CarryOut(String inspected, LocalDate day, String conclusion, @Nullable IssuedDocument document, String by,
            Instant at) implements InspectionCommand {}

    /** Says what was found. */
    record Find(String inspected, FindingRecorded.Kind kind, FindingRecorded.Severity severity, String text,
            LocalDate due, List<String> evidence, String by, Instant at) implements InspectionCommand {}

    /** Gives a finding up. */
    record Waive(String finding, String reason, String by, Instant at) implements InspectionCommand {}

    /** The finding's task was completed. */
    record Settle(String finding, Instant at) implements InspectionCommand {}
}

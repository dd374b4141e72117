package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rest of the province may rely on about inspections (kiểm tra). Published on {@code tiendo.task}, keyed by inspection id. */
public sealed interface InspectionEvent {

    String inspectionId();

    /** Code of the unit that inspects. */
    String unit();

    /**
     * An inspection of units below was planned.
     *
     * @param plan document that orders it
     * @param members who goes there, by name
     * @param visits which unit is visited when
     */
    record InspectionPlanned(String inspectionId, String unit, int year, String subject, IssuedDocument plan,
            List<String> members, List<PlannedVisit> visits, String by, Instant at) implements InspectionEvent {}

    /**
     * A unit was visited.
     *
     * @param inspected code of that unit
     * @param day on which that was
     * @param conclusion in words
     * @param document with which it was announced, null where there is none yet
     */
    record VisitCarriedOut(String inspectionId, String unit, String inspected, LocalDate day, String conclusion,
            @Nullable IssuedDocument document, String by, Instant at) implements InspectionEvent {}

    /**
     * Something has to be mended; it becomes the task {@code <inspection id>.<finding id>} of the inspected unit.
     *
     * @param findingId unique in the inspection
     * @param due last day
     * @param evidence ids of evidence of it
     */
    record FindingRecorded(String inspectionId, String unit, String findingId, String inspected, Kind kind,
            Severity severity, String text, LocalDate due, List<String> evidence, String by, Instant at)
            implements
                InspectionEvent {

        /** What was found. */
        public enum Kind {
            VIOLATION, SHORTCOMING, RECOMMENDATION
        }

        /** How bad it is. */
        public enum Severity {
            LOW, MEDIUM, HIGH
        }
    }

    /** The result of the finding's task was confirmed. */
    record FindingSettled(String inspectionId, String unit, String findingId, String inspected, Instant at)
            implements
                InspectionEvent {}

    /** The unit that inspects gave the finding up; its task is cancelled. */
    record FindingWaived(String inspectionId, String unit, String findingId, String inspected, String reason, String by,
            Instant at) implements InspectionEvent {}
}

package vn.tiendo.task.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.InspectionEvent.FindingRecorded;

/**
 * Something that an inspected unit has to mend.
 *
 * @param id unique in the inspection
 * @param unit code of the inspected unit
 * @param due last day as the inspection set it
 * @param evidence ids of evidence of it
 * @param end null while it is open
 */
public record Finding(String id, String unit, FindingRecorded.Kind kind, FindingRecorded.Severity severity,
        String text, LocalDate due, List<String> evidence, String by, Instant at, @Nullable End end) {

    /** Where a finding stands. */
    public enum State {
        OPEN, SETTLED, WAIVED
    }

    /**
     * How it ended.
     *
     * @param reason why it was waived, null where it was settled
     * @param by who waived it, null where it was settled
     */
    public record End(State state, @Nullable String reason, @Nullable String by, Instant at) {}

    static Finding of(FindingRecorded e) {
        return new Finding(e.findingId(), e.inspected(), e.kind(), e.severity(), e.text(), e.due(), e.evidence(),
                e.by(), e.at(), null);
    }

    public State state() {
        return end == null ? State.OPEN : end.state();
    }

    Finding ended(End how) {
        return new Finding(id, unit, kind, severity, text, due, evidence, by, at, how);
    }
}

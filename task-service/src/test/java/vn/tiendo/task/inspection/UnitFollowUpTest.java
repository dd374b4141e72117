package vn.tiendo.task.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.InspectionEvent.FindingSettled;
import vn.tiendo.events.InspectionEvent.InspectionPlanned;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.events.PlannedVisit;

class UnitFollowUpTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 19);
    private static final Instant AT = Instant.parse("2026-05-20T01:00:00Z");

    @Test
    void an_open_finding_whose_day_has_passed_is_overdue_and_a_settled_one_is_not() {
        var planned = new InspectionPlanned("ins-1", "38", 2026, "x", new IssuedDocument("1", DAY), List.of(),
                List.of(new PlannedVisit("14758", DAY), new PlannedVisit("14797", DAY)), "a", AT);
        var inspection = Inspection.of(planned).evolve(found("f1")).evolve(found("f2")).evolve(found("f3"))
                .evolve(new FindingSettled("ins-1", "38", "f2", "14758", AT));

        assertThat(UnitFollowUp.of(List.of(inspection), task -> !task.equals("ins-1.f3"))).containsExactly(
                new UnitFollowUp("14758", 1, 0, 2, 1, 1, 0), new UnitFollowUp("14797", 1, 0, 0, 0, 0, 0));
    }

    private static FindingRecorded found(String id) {
        return new FindingRecorded("ins-1", "38", id, "14758", FindingRecorded.Kind.VIOLATION,
                FindingRecorded.Severity.HIGH, "x", DAY, List.of(), "a", AT);
    }
}

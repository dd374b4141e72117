package vn.tiendo.task.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.events.InspectionEvent;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.InspectionEvent.FindingSettled;
import vn.tiendo.events.InspectionEvent.FindingWaived;
import vn.tiendo.events.InspectionEvent.InspectionPlanned;
import vn.tiendo.events.InspectionEvent.VisitCarriedOut;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.task.inspection.Finding.End;
import vn.tiendo.task.inspection.Finding.State;

/**
 * An inspection of units below, as it stands.
 *
 * @param unit code of the unit that inspects
 * @param plan document that orders it
 * @param members who goes there, by name
 */
public record Inspection(String id, String unit, int year, String subject, IssuedDocument plan, List<String> members,
        List<Visit> visits, List<Finding> findings, String by, Instant at) {

    static Inspection of(InspectionPlanned e) {
        var visits = e.visits().stream().map(visit -> new Visit(visit.unit(), visit.day(), null)).toList();
        return new Inspection(e.inspectionId(), e.unit(), e.year(), e.subject(), e.plan(), e.members(), visits,
                List.of(), e.by(), e.at());
    }

    Inspection evolve(InspectionEvent event) {
        return switch (event) {
            case InspectionPlanned e -> of(e);
            case VisitCarriedOut e -> with(visits.stream().map(visit -> visit.evolve(e)).toList(), findings);
            case FindingRecorded e ->
                with(visits, Stream.concat(findings.stream(), Stream.of(Finding.of(e))).toList());
            case FindingSettled e -> ended(e.findingId(), new End(State.SETTLED, null, null, e.at()));
            case FindingWaived e -> ended(e.findingId(), new End(State.WAIVED, e.reason(), e.by(), e.at()));
        };
    }

    /** What of it concerns certain units, for a reader who may see no others. */
    public Inspection about(Predicate<String> units) {
        return with(visits.stream().filter(visit -> units.test(visit.unit())).toList(),
                findings.stream().filter(finding -> units.test(finding.unit())).toList());
    }

    Optional<Visit> visitTo(String inspected) {
        return visits.stream().filter(visit -> visit.unit().equals(inspected)).findFirst();
    }

    /** The finding of that id. */
    public Optional<Finding> finding(String findingId) {
        return findings.stream().filter(finding -> finding.id().equals(findingId)).findFirst();
    }

    /** Id of the task in which a finding is mended. */
    public String taskOf(Finding finding) {
        return FindingTask.id(id, finding.id());
    }

    private Inspection ended(String findingId, End end) {
        return with(visits, findings.stream()
                .map(finding -> finding.id().equals(findingId) ? finding.ended(end) : finding).toList());
    }

    private Inspection with(List<Visit> otherVisits, List<Finding> otherFindings) {
        return new Inspection(id, unit, year, subject, plan, members, otherVisits, otherFindings, by, at);
    }
}

package vn.tiendo.task.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.tiendo.events.InspectionEvent;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.InspectionEvent.FindingSettled;
import vn.tiendo.events.InspectionEvent.FindingWaived;
import vn.tiendo.events.InspectionEvent.InspectionPlanned;
import vn.tiendo.events.InspectionEvent.VisitCarriedOut;
import vn.tiendo.events.PlannedVisit;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.Task;
import vn.tiendo.task.inspection.Finding.State;
import vn.tiendo.task.inspection.InspectionCommand.CarryOut;
import vn.tiendo.task.inspection.InspectionCommand.Find;
import vn.tiendo.task.inspection.InspectionCommand.Plan;
import vn.tiendo.task.inspection.InspectionCommand.Settle;
import vn.tiendo.task.inspection.InspectionCommand.Waive;

/** Who decides what becomes of an inspection and its findings. */
final class InspectionDecider {

    private static final int MOST_FINDINGS = 500;

    private InspectionDecider() {}

    /**
     * What planning one means.
     *
     * @throws Rejection visit-twice, visit-outside-year
     */
    static InspectionPlanned plan(Plan c) {
        var seen = new HashSet<String>();
        for (PlannedVisit visit : c.visits()) {
            if (!seen.add(visit.unit())) {
                throw new Rejection(InspectionProblem.VISIT_TWICE).at("visits").with("unit", visit.unit());
            }
            if (visit.day().getYear() != c.year()) {
                throw new Rejection(InspectionProblem.VISIT_OUTSIDE_YEAR).at("visits")
                        .with("day", visit.day().toString())
                        .with("year", String.valueOf(c.year()));
            }
        }
        return new InspectionPlanned(c.id(), c.unit(), c.year(), c.subject(), c.plan(), c.members(), c.visits(), c.by(),
                c.at());
    }

    /**
     * What happens to an inspection when it is asked that; nothing where a finding ended before its task did.
     *
     * @throws Rejection with an {@link InspectionProblem}
     */
    static List<InspectionEvent> decide(InspectionCommand command, Inspection inspection) {
        return switch (command) {
            case Plan _ -> List.of();
            case CarryOut c -> List.of(carryOut(c, inspection));
            case Find c -> List.of(find(c, inspection));
            case Waive c -> List.of(waive(c, inspection));
            case Settle c -> settle(c, inspection);
        };
    }

    private static VisitCarriedOut carryOut(CarryOut c, Inspection inspection) {
        if (visit(inspection, c.inspected()).outcome() != null) {
            throw new Rejection(InspectionProblem.VISIT_CARRIED_OUT).at("unit").with("unit", c.inspected());
        }
        if (c.day().isAfter(LocalDate.ofInstant(c.at(), Task.ZONE))) {
            throw new Rejection(InspectionProblem.VISIT_IN_FUTURE).at("day").with("day", c.day().toString());
        }
        return new VisitCarriedOut(inspection.id(), inspection.unit(), c.inspected(), c.day(), c.conclusion(),
                c.document(), c.by(), c.at());
    }

    private static FindingRecorded find(Find c, Inspection inspection) {
        if (visit(inspection, c.inspected()).outcome() == null) {
            throw new Rejection(InspectionProblem.VISIT_NOT_CARRIED_OUT).at("unit").with("unit", c.inspected());
        }
        if (c.due().isBefore(LocalDate.ofInstant(c.at(), Task.ZONE))) {
            throw new Rejection(InspectionProblem.FINDING_DUE_PASSED).at("due").with("due", c.due().toString());
        }
        if (inspection.findings().size() >= MOST_FINDINGS) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at("findings").with("most", MOST_FINDINGS);
        }
        return new FindingRecorded(inspection.id(), inspection.unit(), "f" + (inspection.findings().size() + 1),
                c.inspected(), c.kind(), c.severity(), c.text(), c.due(), c.evidence(), c.by(), c.at());
    }

    private static FindingWaived waive(Waive c, Inspection inspection) {
        var finding = inspection.finding(c.finding()).orElseThrow(
                () -> new Rejection(InspectionProblem.FINDING_UNKNOWN).at("finding").with("id", c.finding()));
        if (finding.state() != State.OPEN) {
            throw new Rejection(InspectionProblem.FINDING_CLOSED).at("finding").with("id", c.finding());
        }
        return new FindingWaived(inspection.id(), inspection.unit(), finding.id(), finding.unit(), c.reason(), c.by(),
                c.at());
    }

    private static List<InspectionEvent> settle(Settle c, Inspection inspection) {
        return inspection.finding(c.finding()).filter(finding -> finding.state() == State.OPEN)
                .<List<InspectionEvent>>map(finding -> List.of(new FindingSettled(inspection.id(), inspection.unit(),
                        finding.id(), finding.unit(), c.at())))
                .orElse(List.of());
    }

    private static Visit visit(Inspection inspection, String inspected) {
        return inspection.visitTo(inspected).orElseThrow(
                () -> new Rejection(InspectionProblem.UNIT_NOT_INSPECTED).at("unit").with("unit", inspected));
    }
}

package vn.tiendo.task.inspection;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.task.inspection.Finding.State;

/**
 * How far the inspections of a year are with one unit.
 *
 * @param planned visits
 * @param carriedOut visits of these
 * @param open findings that are neither settled nor waived
 * @param overdue open findings whose last day has passed
 */
public record UnitFollowUp(String unit, int planned, int carriedOut, int open, int overdue, int settled, int waived) {

    private UnitFollowUp plus(UnitFollowUp other) {
        return new UnitFollowUp(unit, planned + other.planned, carriedOut + other.carriedOut, open + other.open,
                overdue + other.overdue, settled + other.settled, waived + other.waived);
    }

    /**
     * One line for each inspected unit, by its code.
     *
     * @param isOverdue whether the last day of an open finding's task has passed, by task id
     */
    static List<UnitFollowUp> of(Collection<Inspection> inspections, Predicate<String> isOverdue) {
        var units = new TreeMap<String, UnitFollowUp>();
        for (var inspection : inspections) {
            inspection.visits().forEach(visit -> units.merge(visit.unit(), of(visit), UnitFollowUp::plus));
            inspection.findings().forEach(finding -> units.merge(finding.unit(),
                    of(finding, isOverdue.test(inspection.taskOf(finding))), UnitFollowUp::plus));
        }
        return List.copyOf(units.values());
    }

    private static UnitFollowUp of(Visit visit) {
        return new UnitFollowUp(visit.unit(), 1, visit.outcome() == null ? 0 : 1, 0, 0, 0, 0);
    }

    private static UnitFollowUp of(Finding finding, boolean passed) {
        int open = one(finding, State.OPEN);
        return new UnitFollowUp(finding.unit(), 0, 0, open, passed ? open : 0, one(finding, State.SETTLED),
                one(finding, State.WAIVED));
    }

    private static int one(Finding finding, State state) {
        return finding.state() == state ? 1 : 0;
    }
}

package vn.tiendo.plan.unit.change;

import vn.tiendo.platform.problem.ProblemType;

/** Why something asked of units is refused. */
public enum UnitProblem implements ProblemType {
    UNIT_ENDED(409),
    CHANGE_BEFORE_START(422),
    CHANGE_OVERLAPS(409),
    CODE_TAKEN(409),
    CODE_MALFORMED(422),
    UNIT_CYCLE(422),
    SHARES_NOT_WHOLE(422),
    PAST_NEEDS_REASON(422),
    INSTRUMENT_MISSING(422),
    NAME_MISSING(422),
    UNITS_MISSING(422),
    LEVEL_MISMATCH(422),
    PARENT_UNFIT(422),
    PARENT_MISSING(422),
    CHILDREN_UNASSIGNED(422),
    NOTHING_CHANGES(422),
    LIST_UNREADABLE(422),
    LIST_CONTRADICTORY(422),
    LIST_INCOMPLETE(422);

    private final int status;

    UnitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

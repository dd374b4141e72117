package vn.tiendo.plan.unit.calendar;

import vn.tiendo.platform.problem.ProblemType;

/** Why days off are refused. */
public enum CalendarProblem implements ProblemType {
    DAY_OUTSIDE_YEAR(422),
    DAY_TWICE(422),
    DAY_NAME_MISSING(422),
    NO_WEEKEND_DAY(422),
    TOO_MANY_DAYS_OFF(422),
    CALENDAR_YEAR_OUT_OF_RANGE(422),
    ANNOUNCEMENT_MISSING(422);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

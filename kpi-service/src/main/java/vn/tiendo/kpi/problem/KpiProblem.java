package vn.tiendo.kpi.problem;

import java.util.Locale;
import vn.tiendo.platform.problem.ProblemType;

/** Every named way in which this service says no; titles and what to do about it stand in the message files. */
public enum KpiProblem implements ProblemType {
    /** Only communes fill in forms. */
    UNIT_NOT_A_COMMUNE(422),
    /** The form is for units of another level. */
    UNIT_NOT_OF_FORM(422),
    /** The unit did not exist on the last day of the period. */
    UNIT_NOT_IN_PERIOD(422),
    /** No such form. */
    UNKNOWN_FORM(404),
    /** The form was not in force in the period. */
    FORM_NOT_IN_FORCE(422),
    /** The text is no reporting period. */
    BAD_PERIOD(400),
    /** The form is filled for periods of another length. */
    PERIOD_NOT_OF_FORM(422),
    /** What counts in the period has not begun yet. */
    FUTURE_PERIOD(422),
    /** Some figures break rules; the member {@code violations} lists all of them. */
    FIGURES_INVALID(422),
    /** Somebody else saved the working figures since the caller read them. */
    DRAFT_OVERTAKEN(412),
    /** Soft rules are broken and nothing is said to them; the member {@code violations} lists them. */
    EXPLANATION_MISSING(422),
    /** The form asks for official figures only. */
    ESTIMATES_NOT_TAKEN(422),
    /** An estimate makes sense up to the cut-off. */
    CUT_OFF_PASSED(409),
    /** Until the cut-off there are estimates only. */
    NOT_YET_COUNTED(409),
    /** The figures wait for the level above. */
    AWAITING_REVIEW(409),
    /** Approved figures stand until a correction of them is approved. */
    ALREADY_APPROVED(409),
    /** Only figures that were submitted can be approved or returned. */
    NOT_SUBMITTED(409),
    /** Only approved figures can be corrected. */
    NOT_APPROVED(409),
    /** Locked figures change by a correction. */
    FIGURES_LOCKED(409),
    /** They were locked before. */
    ALREADY_LOCKED(409),
    /** An estimate cannot be locked. */
    NOT_YET_OFFICIAL(409),
    /** What somebody above has approved is his to return, and no longer the unit's to take back. */
    ALREADY_PASSED_ON(409),
    /** Another unit approves first. */
    NOT_YOUR_TURN(409),
    /** The figures do not have that one. */
    UNKNOWN_FIGURE(422),
    /** Not a day, or one to come. */
    BAD_DAY(400),
    /** A return or a correction says why. */
    REASON_MISSING(422);

    private final int status;

    KpiProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}

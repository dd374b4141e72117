package vn.tiendo.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.importing.Draft;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

    /** Keep a first draft. The same draft kept twice is one. One with an origin was imported and has to be confirmed. */
    record KeepDraft(String unit, Draft content, @Nullable Origin origin, @Nullable CarriedFrom carriedFrom, Instant at)
            implements
                PlanCommand {}

    /** Put a corrected draft in the draft's place, or in that of the amendment. */
    record CorrectDraft(String unit, Draft content, String by, Instant at) implements PlanCommand {}

    /**
     * Stand for what an import read.
     *
     * @param items to confirm by name, however unsurely they were read
     * @param allSure also confirm all that were read at least so surely as {@code sureFrom}
     * @param sureFrom between 0 and 1
     */
    record ConfirmItems(List<String> items, boolean allSure, double sureFrom, String by, Instant at)
            implements
                PlanCommand {}

    /**
     * Answer for findings that would block publication.
     *
     * @param findings which
     */
    record WaiveFindings(List<WaivedFinding> findings, String reason, String by, Instant at) implements PlanCommand {}

    /**
     * A finding somebody answers for.
     *
     * @param item null for all findings of that code
     */
    record WaivedFinding(String code, @Nullable String item) {}

    /**
     * Let the plan, or its amendment, take effect.
     *
     * @param issuer the registered unit of the plan, null where the registry has none of that code
     * @param parentPlan id of the plan it implements, null where unknown
     * @param check finds what is wrong with the content as it is then
     * @param waivers findings to answer for in the same breath
     */
    record PublishPlan(String planId, @Nullable RegisteredUnit issuer, @Nullable String parentPlan, Check check,
            List<WaiveFindings> waivers, String by, Instant at) implements PlanCommand {}

    /** Begin the next version of a published plan. */
    record AmendPlan(String reason, String by, Instant at) implements PlanCommand {}

    /** Give the amendment up; the plan in force stays as it is. */
    record WithdrawAmendment() implements PlanCommand {}

    /**
     * Take on the plan of a unit that ended.
     *
     * @param to code of the successor
     * @param heirs tells which units hold the area of a unit that ended
     */
    record HandPlanOver(String planId, String to, Heirs heirs, String by, Instant at) implements PlanCommand {}

    /** Knows successors; pure. */
    interface Heirs {
        List<String> of(String unit);
    }

    /** End the plan before its period does. */
    record ClosePlan(String planId, String reason, Instant at) implements PlanCommand {}

    /** Looks for what is wrong with a content in its surroundings; pure. */
    interface Check {
        Draft checked(Draft content);
    }
}

package vn.tiendo.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.importing.Draft;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

    /** Keep a first draft. The same draft kept twice is one. */
    record KeepDraft(String unit, Draft content, @Nullable Origin origin, Instant at) implements PlanCommand {}

    /** Put a corrected draft in the draft's place. */
    record CorrectDraft(String unit, Draft content) implements PlanCommand {}

    /**
     * Let the plan take effect.
     *
     * @param issuer the registered unit of the plan, null where the registry has none of that code
     * @param parentPlan id of the plan it implements, null where unknown
     */
    record PublishPlan(String planId, @Nullable RegisteredUnit issuer, @Nullable String parentPlan, Instant at)
            implements
                PlanCommand {}

    /** End the plan before its period does. */
    record ClosePlan(String planId, String reason, Instant at) implements PlanCommand {}
}

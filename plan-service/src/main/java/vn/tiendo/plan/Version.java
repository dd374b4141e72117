package vn.tiendo.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/**
 * A plan as it took effect. Never changed afterwards.
 *
 * @param number 1 for the first publication
 * @param parentPlan id of the plan it implements, null where unknown
 * @param by user name of who published it
 * @param reason why it replaced the version before, null for the first
 * @param waivers findings that stood against it and who answers for them
 */
public record Version(int number, Draft content, @Nullable String parentPlan, String by, Instant at,
        @Nullable String reason, List<Waiver> waivers) {}

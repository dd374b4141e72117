package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanStatus;
import vn.tiendo.plan.importing.Draft;

/**
 * A plan as callers see it: its standing, and beside it what it says.
 *
 * @param version grows with every change; also the entity tag
 * @param unitName null where the registry does not know the unit
 * @param fileName the imported file, null where there was none
 */
record PlanView(String id, long version, PlanStatus status, String unit, @Nullable String unitName,
        @JsonUnwrapped Draft content, @Nullable String fileName, Instant createdAt, @Nullable Instant publishedAt,
        @Nullable String closeReason) {

    static PlanView of(String id, long version, Plan plan, @Nullable String unitName) {
        var origin = plan.origin();
        return new PlanView(id, version, plan.status(), plan.unit(), unitName, plan.content(),
                origin == null ? null : origin.fileName(), plan.createdAt(), plan.publishedAt(), plan.closeReason());
    }
}

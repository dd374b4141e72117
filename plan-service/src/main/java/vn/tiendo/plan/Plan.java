package vn.tiendo.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/**
 * A plan as it stands.
 *
 * @param unit code of the issuing unit
 * @param content what the plan says; fixed once it is published
 * @param origin null where the plan was written here
 * @param createdAt when the first draft of it came
 * @param publishedAt null while it is a draft
 * @param closeReason null unless it was closed
 */
public record Plan(PlanStatus status, String unit, Draft content, @Nullable Origin origin, Instant createdAt,
        @Nullable Instant publishedAt, @Nullable String closeReason) {

    static Plan draft(String unit, Draft content, @Nullable Origin origin, Instant at) {
        return new Plan(PlanStatus.DRAFT, unit, content, origin, at, null, null);
    }

    Plan corrected(String byUnit, Draft corrected) {
        return new Plan(status, byUnit, corrected, origin, createdAt, publishedAt, closeReason);
    }

    Plan published(Instant at) {
        return new Plan(PlanStatus.PUBLISHED, unit, content, origin, createdAt, at, closeReason);
    }

    Plan closed(String reason) {
        return new Plan(PlanStatus.CLOSED, unit, content, origin, createdAt, publishedAt, reason);
    }

    /** A draft is seen by its unit and those above; what took effect is seen by everybody. */
    public boolean isPublic() {
        return status != PlanStatus.DRAFT;
    }
}

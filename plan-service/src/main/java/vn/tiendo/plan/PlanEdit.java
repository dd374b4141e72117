package vn.tiendo.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/** A plan while its members are set one by one; the one place that spells all of them. See {@link Plan#with}. */
final class PlanEdit {

    PlanStatus status;
    String unit;
    Draft content;
    final @Nullable Origin origin;
    final Instant createdAt;
    @Nullable
    Instant publishedAt;
    @Nullable
    String closeReason;
    @Nullable
    Review review;
    @Nullable
    Amendment amendment;
    List<Version> versions;
    List<Waiver> waivers;
    @Nullable
    CarriedFrom carriedFrom;
    List<Handover> handovers;

    PlanEdit(Plan plan) {
        status = plan.status();
        unit = plan.unit();
        content = plan.content();
        origin = plan.origin();
        createdAt = plan.createdAt();
        publishedAt = plan.publishedAt();
        closeReason = plan.closeReason();
        review = plan.review();
        amendment = plan.amendment();
        versions = plan.versions();
        waivers = plan.waivers();
        carriedFrom = plan.carriedFrom();
        handovers = plan.handovers();
    }

    Plan done() {
        return new Plan(status, unit, content, Plan.Counts.of(content), origin, createdAt, publishedAt, closeReason,
                review, amendment, versions, waivers, carriedFrom, handovers);
    }
}

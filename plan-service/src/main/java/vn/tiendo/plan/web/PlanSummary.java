package vn.tiendo.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Plan.Counts;
import vn.tiendo.plan.PlanOutline;
import vn.tiendo.plan.PlanStatus;
import vn.tiendo.plan.importing.Draft;

/** A plan in a list. */
record PlanSummary(String id, long version, PlanStatus status, String unit, @Nullable String unitName, Draft.Kind kind,
        @Nullable String number, @Nullable LocalDate issuedOn, String title, @Nullable Integer year,
        @Nullable String period, int tasks, int targets, int findings, Instant createdAt,
        @Nullable Instant publishedAt) {

    static PlanSummary of(String id, long version, PlanOutline plan, @Nullable String unitName) {
        var content = plan.content();
        var counts = Objects.requireNonNullElse(plan.counts(), new Counts(0, 0, 0));
        return new PlanSummary(id, version, plan.status(), plan.unit(), unitName, content.kind(), content.number(),
                content.issuedOn(), content.title(), content.year(), content.period(), counts.tasks(),
                counts.targets(), counts.findings(), plan.createdAt(), plan.publishedAt());
    }
}

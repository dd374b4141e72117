package vn.tiendo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/** What lists show of a plan; read without the rest of it. */
public record PlanOutline(PlanStatus status, String unit, Heading content, Plan.@Nullable Counts counts,
        Instant createdAt, @Nullable Instant publishedAt) {

    /** Members of a plan an outline is made of. */
    static final List<String> MEMBERS = List.of("status", "unit", "counts", "createdAt", "publishedAt", "content.kind",
            "content.number", "content.issuedOn", "content.title", "content.year", "content.period");

    /** The head of what the plan says. */
    public record Heading(Draft.Kind kind, @Nullable String number, @Nullable LocalDate issuedOn, String title,
            @Nullable Integer year, @Nullable String period) {}

    /** As {@link Plan#isPublic}. */
    public boolean isPublic() {
        return status != PlanStatus.DRAFT;
    }
}

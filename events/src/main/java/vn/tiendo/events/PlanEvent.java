package vn.tiendo.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rest of the province may rely on about plans. Published on {@code tiendo.plan}, keyed by plan id. */
public sealed interface PlanEvent {

    String planId();

    /**
     * A plan took effect: its tasks are to be assigned and its targets measured.
     *
     * @param unit code of the issuing unit
     * @param period what the plan covers: {@code 2026} or {@code 2025-H2}
     * @param parentPlan id of the plan of the level above that it implements, null where unknown
     */
    record PlanPublished(String planId, String unit, String title, int year, String period, @Nullable String parentPlan,
            List<PlannedTask> tasks, List<PlannedTarget> targets, Instant at) implements PlanEvent {}

    /** A plan ended before its period did; open tasks of it are to be cancelled and its targets no longer assessed. */
    record PlanClosed(String planId, String unit, String reason, Instant at) implements PlanEvent {}
}

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

    /**
     * A published plan changed: what is new in it is to be assigned and measured, what is gone cancelled, what changed taken
     * over while the work goes on. Tasks and targets are told whole, as they stand now, so that a reader needs no earlier
     * event; {@code changes} says what of it is different from the version before.
     *
     * @param version 2 for the first amendment, growing by one
     * @param period what the plan covers now
     * @param parentPlan id of the plan of the level above that it implements, null where unknown
     * @param reason why it was amended, in words
     */
    record PlanAmended(String planId, String unit, int version, String title, int year, String period,
            @Nullable String parentPlan, List<PlannedTask> tasks, List<PlannedTarget> targets, PlanChanges changes,
            String reason, Instant at) implements PlanEvent {}

    /**
     * The unit of a plan ended and one of its successors took the plan on: its open tasks and its targets are the
     * successor's now.
     *
     * @param unit code of the successor
     * @param from code of the unit that ended
     * @param by username of who took it on
     */
    record PlanHandedOver(String planId, String unit, String from, String by, Instant at) implements PlanEvent {}

    /** A plan ended before its period did; open tasks of it are to be cancelled and its targets no longer assessed. */
    record PlanClosed(String planId, String unit, String reason, Instant at) implements PlanEvent {}
}

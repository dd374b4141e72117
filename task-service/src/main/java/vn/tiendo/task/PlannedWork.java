package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.schedule.Publication;

/**
 * The tasks of a plan as it was published or amended.
 *
 * @param period what the plan covers, for example {@code 2026}
 * @param reason why tasks the plan had before are gone
 */
public record PlannedWork(String planId, String unit, String period, List<PlannedTask> tasks, String reason,
        Instant at) {

    public static PlannedWork of(PlanPublished plan) {
        return new PlannedWork(plan.planId(), plan.unit(), plan.period(), plan.tasks(), "", plan.at());
    }

    public static PlannedWork of(PlanAmended plan) {
        return new PlannedWork(plan.planId(), plan.unit(), plan.period(), plan.tasks(), plan.reason(), plan.at());
    }

    /**
     * Against what its time phrases are read.
     *
     * @throws IllegalArgumentException where the plan's period cannot be read
     */
    Publication publication(WorkingDays workingDays) {
        return new Publication(PlanPeriod.of(period), LocalDate.ofInstant(at, Task.ZONE), workingDays);
    }
}

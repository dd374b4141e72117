package vn.tiendo.task.schedule;

import java.time.LocalDate;

/**
 * What a time phrase is read against.
 *
 * @param on day the plan was published, in Vietnam
 */
public record Publication(PlanPeriod period, LocalDate on, WorkingDays workingDays) {}

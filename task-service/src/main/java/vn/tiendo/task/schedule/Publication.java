package vn.tiendo.task.schedule;

import java.time.LocalDate;
import vn.tiendo.platform.calendar.WorkingDays;

/**
 * What a time phrase is read against.
 *
 * @param on day the plan was published, in Vietnam
 */
public record Publication(PlanPeriod period, LocalDate on, WorkingDays workingDays) {}

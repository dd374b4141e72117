package vn.tiendo.events;

import java.time.LocalDate;

/**
 * A visit that an inspection plans.
 *
 * @param unit code of the unit that is visited
 * @param day on which that is to be
 */
public record PlannedVisit(String unit, LocalDate day) {}

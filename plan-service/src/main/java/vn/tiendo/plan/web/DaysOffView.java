package vn.tiendo.plan.web;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.events.DayOff;
import vn.tiendo.platform.calendar.AnnouncedYear;

/**
 * The days off that count for a unit in a year.
 *
 * @param version 0 while the unit has entered none itself: they are those of a unit above, or were shipped with the product
 * @param workedInstead days of weekends that are worked to make up for a day off
 * @param instrument what sets them, empty where nobody announced anything
 */
record DaysOffView(String unit, int year, long version, List<DayOff> daysOff, List<LocalDate> workedInstead,
        String instrument) {

    static DaysOffView of(String unit, long version, AnnouncedYear announced) {
        return new DaysOffView(unit, announced.year(), version, announced.daysOff(), announced.workedInstead(),
                announced.instrument());
    }
}

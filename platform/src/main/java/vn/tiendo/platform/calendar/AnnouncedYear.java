package vn.tiendo.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.events.DayOff;

/**
 * The days off of one year as somebody announced them.
 *
 * @param workedInstead days of weekends that are worked to make up for a day off
 * @param instrument what sets them
 */
public record AnnouncedYear(int year, List<DayOff> daysOff, List<LocalDate> workedInstead, String instrument) {}

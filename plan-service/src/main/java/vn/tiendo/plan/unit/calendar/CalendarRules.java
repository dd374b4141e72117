package vn.tiendo.plan.unit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.tiendo.platform.calendar.AnnouncedYear;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;

/** What a list of days off has to keep. Pure. */
final class CalendarRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST = 60;

    private CalendarRules() {}

    /** Every day lies in the year and stands once, has a name, and only a day of a weekend is worked instead. */
    static void check(AnnouncedYear announced) {
        require(announced.year() >= FIRST_YEAR && announced.year() <= LAST_YEAR,
                CalendarProblem.CALENDAR_YEAR_OUT_OF_RANGE, "year", announced.year());
        require(!announced.instrument().isBlank(), CalendarProblem.ANNOUNCEMENT_MISSING, "instrument", "");
        require(announced.daysOff().size() <= MOST, CalendarProblem.TOO_MANY_DAYS_OFF, "daysOff", MOST);
        var seen = new HashSet<LocalDate>();
        for (int at = 0; at < announced.daysOff().size(); at++) {
            var off = announced.daysOff().get(at);
            day(announced, off.day(), "daysOff[" + at + "].day", seen);
            require(!off.name().isBlank(), CalendarProblem.DAY_NAME_MISSING, "daysOff[" + at + "].name", off.day());
        }
        for (int at = 0; at < announced.workedInstead().size(); at++) {
            var worked = announced.workedInstead().get(at);
            day(announced, worked, "workedInstead[" + at + "]", seen);
            require(isWeekend(worked), CalendarProblem.NO_WEEKEND_DAY, "workedInstead[" + at + "]", worked);
        }
    }

    private static void day(AnnouncedYear announced, LocalDate day, String field, Set<LocalDate> seen) {
        require(day.getYear() == announced.year(), CalendarProblem.DAY_OUTSIDE_YEAR, field, day);
        require(seen.add(day), CalendarProblem.DAY_TWICE, field, day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean fits, ProblemType problem, String field, Object value) {
        if (!fits) {
            throw new Rejection(problem).at(field).with("value", value.toString());
        }
    }
}

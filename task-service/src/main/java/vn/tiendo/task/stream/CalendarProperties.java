package vn.tiendo.task.stream;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tiendo.task.schedule.WorkingDays;

/**
 * The working calendar, for due days that are counted in working days.
 *
 * @param daysOff public holidays on Mondays to Fridays, as announced for each year (Bộ luật Lao động 2019, Điều 112)
 */
@ConfigurationProperties("tiendo.task.calendar")
public record CalendarProperties(@DefaultValue Set<LocalDate> daysOff) {

    WorkingDays workingDays() {
        return new WorkingDays(daysOff);
    }
}

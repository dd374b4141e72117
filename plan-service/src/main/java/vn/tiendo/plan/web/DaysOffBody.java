package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DayOff;
import vn.tiendo.platform.calendar.AnnouncedYear;

/** The days off of a year as a caller sends them: the form in which they are read. */
@JsonIgnoreProperties({"unit", "year", "version"})
record DaysOffBody(@Nullable List<DayOffBody> daysOff, @Nullable List<LocalDate> workedInstead,
        @Nullable String instrument) {

    /** A day off. */
    record DayOffBody(@Nullable LocalDate day, @Nullable String name) {

        static DayOff read(DayOffBody body, String path) {
            return new DayOff(Items.require(body.day(), path + ".day"), Objects.requireNonNullElse(body.name(), ""));
        }
    }

    AnnouncedYear toYear(int year) {
        return new AnnouncedYear(year, Items.each("daysOff", Items.require(daysOff, "daysOff"), DayOffBody::read),
                Items.each("workedInstead", workedInstead, (day, _) -> day),
                Objects.requireNonNullElse(instrument, ""));
    }
}

package vn.tiendo.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.events.DayOff;
import vn.tiendo.events.UnitEvent.DaysOffChanged;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(
            unit -> unit.equals("VN") ? List.of("VN") : List.of(unit, "38", "VN"), WorkingCalendar.shipped());

    @ParameterizedTest
    @CsvSource({"2026-02-13, 1, 2026-02-23", "2026-02-13, 2, 2026-02-24", "2026-02-13, 0, 2026-02-13",
        "2026-01-01, 1, 2026-01-05", "2026-01-09, 1, 2026-01-10", "2026-08-28, 1, 2026-09-03",
        "2024-02-28, 2, 2024-03-01", "2028-02-28, 1, 2028-02-29"})
    void working_days_are_counted_over_weekends_tet_and_days_made_up_for(LocalDate from, int days, LocalDate reached) {
        assertThat(calendar.of("14758").plus(from, days)).isEqualTo(reached);
    }

    @Test
    void the_nearest_unit_that_entered_a_year_sets_it_for_all_below() {
        calendar.take(year("VN", "2026-06-01"));
        assertThat(calendar.of("14758").isWorkingDay(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(calendar.of("14758").isWorkingDay(LocalDate.parse("2026-02-17"))).isTrue();
        calendar.take(year("38", "2026-06-02"));
        assertThat(calendar.of("14758").isWorkingDay(LocalDate.parse("2026-06-01"))).isTrue();
        assertThat(calendar.of("14758").isWorkingDay(LocalDate.parse("2026-06-02"))).isFalse();
        assertThat(calendar.of("VN").isWorkingDay(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(calendar.of("14758").isWorkingDay(LocalDate.parse("2025-01-28"))).isFalse();
    }

    private static DaysOffChanged year(String unit, String day) {
        return new DaysOffChanged(unit, 2026, List.of(new DayOff(LocalDate.parse(day), "Nghỉ")), List.of(), "TB 1",
                Instant.EPOCH);
    }
}

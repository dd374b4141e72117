package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.task.schedule.Frequency.Recurrence;

/**
 * A day in every period: "trước ngày 05 của tháng cuối mỗi quý", "ngày 20 hàng tháng", "trước ngày 10 tháng đầu quý sau".
 *
 * @param before the day itself is too late
 */
record DayOfPeriod(int day, boolean before, Month month) {

    private static final Pattern WORDS = Pattern
            .compile("(?<before>trước )?(?:ngày )?(?<day>[0-3]?\\d) (?:của )?(?:"
                    + "(?:tháng (?<place>đầu|cuối)(?: của)?(?: mỗi| hàng| từng)? ?(?:quý|kỳ)(?<next> sau| tiếp theo| kế tiếp)?)"
                    + "|(?:hàng|mỗi) tháng)");

    /** Which month of the period. */
    enum Month {
        FIRST, LAST, FIRST_AFTER
    }

    static Optional<DayOfPeriod> in(String text) {
        return WORDS.matcher(text).results().findFirst().map(DayOfPeriod::of)
                .filter(found -> found.day >= 1 && found.day <= 31);
    }

    private static DayOfPeriod of(MatchResult found) {
        var month = !"đầu".equals(found.group("place"))
                ? Month.LAST
                : found.group("next") == null ? Month.FIRST : Month.FIRST_AFTER;
        return new DayOfPeriod(Numbers.of(found, "day"), found.group("before") != null, month);
    }

    LocalDate in(Recurrence period) {
        var at = switch (month) {
            case FIRST -> period.first();
            case LAST -> period.last();
            case FIRST_AFTER -> period.last().plusMonths(1);
        };
        var on = day(at);
        return before ? on.minusDays(1) : on;
    }

    private LocalDate day(YearMonth at) {
        return at.atDay(Math.min(day, at.lengthOfMonth()));
    }
}

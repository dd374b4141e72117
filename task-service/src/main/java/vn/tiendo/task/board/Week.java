package vn.tiendo.task.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import vn.tiendo.platform.problem.Rejection;

/** Monday to Sunday, numbered as ISO 8601 does: {@code 2026-W48}. */
public record Week(LocalDate first, LocalDate last) {

    /** The week that day lies in. */
    public static Week of(LocalDate day) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Week(monday, monday.plusDays(6));
    }

    /**
     * The week of that number.
     *
     * @throws Rejection unknown-week where there is none
     */
    public static Week parse(String number) {
        try {
            return of(LocalDate.parse(number + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException _) {
            throw new Rejection(BoardProblem.UNKNOWN_WEEK).at("week").with("week", number);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        var text = DateTimeFormatter.ISO_WEEK_DATE.format(first);
        return text.substring(0, text.length() - 2);
    }
}

package vn.tiendo.task.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days named in a phrase, both included: one day, a month or a quarter. */
record Span(LocalDate first, LocalDate last) {

    private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+ngày)?\\s*$");

    /** One day; a day past the end of its month ("31/6") means the last one. Empty where there is no such month. */
    static Optional<Span> day(int day, int month, int year) {
        return month(month, year).filter(_ -> day >= 1 && day <= 31).map(span -> {
            var on = span.first().withDayOfMonth(Math.min(day, span.last().getDayOfMonth()));
            return new Span(on, on);
        });
    }

    static Optional<Span> month(int month, int year) {
        return months(month, month, year);
    }

    static Optional<Span> quarter(int quarter, int year) {
        return months(3 * quarter - 2, 3 * quarter, year);
    }

    private static Optional<Span> months(int from, int to, int year) {
        try {
            return Optional.of(new Span(YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The last day for a result: the day before where the words ahead end in "trước" or "trước ngày". */
    LocalDate due(String wordsAhead) {
        return BEFORE.matcher(wordsAhead).find() ? first.minusDays(1) : last;
    }
}

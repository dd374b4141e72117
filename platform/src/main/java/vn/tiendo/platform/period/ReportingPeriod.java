package vn.tiendo.platform.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period, written {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026-9M} or {@code 2026}.
 *
 * @param year from 2000 to 2099
 * @param ordinal which one of its kind in the year, counted from 1
 */
public record ReportingPeriod(int year, PeriodKind kind, int ordinal) {

    private static final Pattern WRITTEN = Pattern
            .compile(
                    "(?<year>20\\d{2})(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|H(?<half>[12])|(?<nine>9M)))?");

    /** The period so written; empty where the text is none. */
    public static Optional<ReportingPeriod> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
    }

    /**
     * The period so written, from a text checked before.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static ReportingPeriod of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no reporting period: " + text));
    }

    private static ReportingPeriod read(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("month") != null) {
            return new ReportingPeriod(year, PeriodKind.MONTH, Integer.parseInt(parts.group("month")));
        }
        if (parts.group("quarter") != null) {
            return new ReportingPeriod(year, PeriodKind.QUARTER, Integer.parseInt(parts.group("quarter")));
        }
        if (parts.group("half") != null) {
            return new ReportingPeriod(year, PeriodKind.HALF_YEAR, Integer.parseInt(parts.group("half")));
        }
        return new ReportingPeriod(year, parts.group("nine") != null ? PeriodKind.NINE_MONTHS : PeriodKind.YEAR, 1);
    }

    /** First day of the calendar span; what is counted in it is another matter, see the collection rule of its form. */
    public LocalDate firstDay() {
        return YearMonth.of(year, 1).plusMonths((long) kind.months() * (ordinal - 1)).atDay(1);
    }

    /** Last day of the calendar span. */
    public LocalDate lastDay() {
        return YearMonth.from(firstDay()).plusMonths(kind.months() - 1L).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether the other period lies in this one; every period covers itself. */
    public boolean covers(ReportingPeriod other) {
        return contains(other.firstDay()) && contains(other.lastDay());
    }

    /** The one of its kind right before it. */
    public ReportingPeriod previous() {
        int inYear = kind == PeriodKind.NINE_MONTHS ? 1 : 12 / kind.months();
        return ordinal > 1
                ? new ReportingPeriod(year, kind, ordinal - 1)
                : new ReportingPeriod(year - 1, kind, inYear);
    }

    /** The same period of the year before. */
    public ReportingPeriod aYearBefore() {
        return new ReportingPeriod(year - 1, kind, ordinal);
    }

    /** Whether it is the last part of the other period, as the fourth quarter is of the year. */
    public boolean ends(ReportingPeriod other) {
        return other.covers(this) && lastDay().equals(other.lastDay());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(year, ordinal);
            case QUARTER -> "%d-Q%d".formatted(year, ordinal);
            case HALF_YEAR -> "%d-H%d".formatted(year, ordinal);
            case NINE_MONTHS -> "%d-9M".formatted(year);
            case YEAR -> Integer.toString(year);
        };
    }
}

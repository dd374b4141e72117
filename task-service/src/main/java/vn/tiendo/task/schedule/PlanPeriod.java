package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * What a plan covers, both days included.
 *
 * @param year the plan's year, for dates that name none
 */
public record PlanPeriod(int year, LocalDate first, LocalDate last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(9M)|(0[1-9]|1[0-2])))?");

    /**
     * Reads {@code 2026}, {@code 2025-H2}, {@code 2026-Q1}, {@code 2026-9M} or {@code 2026-03}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PlanPeriod of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no plan period: " + written);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return months(year, 6 * Integer.parseInt(parts.group(2)), 6);
        }
        if (parts.group(3) != null) {
            return months(year, 3 * Integer.parseInt(parts.group(3)), 3);
        }
        if (parts.group(4) != null) {
            return months(year, Month.SEPTEMBER.getValue(), 9);
        }
        if (parts.group(5) != null) {
            return months(year, Integer.parseInt(parts.group(5)), 1);
        }
        return months(year, Month.DECEMBER.getValue(), 12);
    }

    private static PlanPeriod months(int year, int lastMonth, int length) {
        var end = YearMonth.of(year, lastMonth);
        return new PlanPeriod(year, end.minusMonths(length - 1L).atDay(1), end.atEndOfMonth());
    }

    /** The nearest day of the period. */
    LocalDate nearest(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}

package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** How often something comes back, by the periods of a year. */
public enum Frequency {
    MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR;

    /** The periods of that length that end in a year, in order. The nine months are one, from January on. */
    List<Recurrence> in(int year) {
        return switch (this) {
            case MONTH -> parts(year, 1);
            case QUARTER -> parts(year, 3);
            case HALF_YEAR -> parts(year, 6);
            case NINE_MONTHS -> List.of(new Recurrence(this, YearMonth.of(year, 1), YearMonth.of(year, 9)));
            case YEAR -> parts(year, 12);
        };
    }

    private List<Recurrence> parts(int year, int months) {
        return IntStream.range(0, 12 / months).mapToObj(at -> YearMonth.of(year, 1 + at * months))
                .map(first -> new Recurrence(this, first, first.plusMonths(months - 1L))).toList();
    }

    /** One period of a frequency. */
    record Recurrence(Frequency frequency, YearMonth first, YearMonth last) {

        /** As periods are written: {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026-9M}, {@code 2026}. */
        String key() {
            int part = last.getMonthValue();
            return switch (frequency) {
                case MONTH -> last.toString();
                case QUARTER -> last.getYear() + "-Q" + part / 3;
                case HALF_YEAR -> last.getYear() + "-H" + part / 6;
                case NINE_MONTHS -> last.getYear() + "-9M";
                case YEAR -> String.valueOf(last.getYear());
            };
        }

        LocalDate end() {
            return last.atEndOfMonth();
        }

        boolean isLongerThan(Recurrence other) {
            return frequency.compareTo(other.frequency) > 0;
        }
    }
}

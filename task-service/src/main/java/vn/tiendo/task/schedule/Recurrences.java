package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Work that comes back: "Định kỳ hàng quý", "6 tháng, hàng năm". Only its next occurrence is known here: the task is due at
 * the end of the month, quarter, half or year in which the plan was published, or, where several are named, of the shortest.
 * One occurrence a period, each with its own due day, is not covered yet.
 */
final class Recurrences implements Rule {

    private static final Pattern MONTHLY = Pattern.compile("(?<!\\d\\s?)tháng(?!\\s?(?:\\d|đầu|cuối))");
    private static final Pattern QUARTERLY = Pattern.compile("quý|(?<!\\d)0?3 tháng");
    private static final Pattern HALF_YEARLY = Pattern.compile("(?:(?<!\\d)0?6|sáu) tháng(?! (?:đầu|cuối))");
    private static final Pattern FIRST_HALF = Pattern.compile("(?:(?<!\\d)0?6|sáu) tháng đầu");
    private static final Pattern NINE_MONTHS = Pattern.compile("(?:(?<!\\d)0?9|chín) tháng");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        var start = YearMonth.from(publication.period().nearest(publication.on()));
        return Stream.of(
                ends(text, MONTHLY, start),
                ends(text, QUARTERLY, endOfPart(start, 3)),
                ends(text, HALF_YEARLY, endOfPart(start, 6)),
                ends(text, FIRST_HALF, YearMonth.of(publication.period().year(), 6)),
                ends(text, NINE_MONTHS, YearMonth.of(publication.period().year(), 9)))
                .flatMap(Optional::stream)
                .filter(end -> !end.isBefore(publication.period().first()))
                .map(publication.period()::nearest)
                .min(Comparator.naturalOrder())
                .map(Schedule.DueOn::new);
    }

    private static Optional<LocalDate> ends(String text, Pattern named, YearMonth end) {
        return named.matcher(text).find() ? Optional.of(end.atEndOfMonth()) : Optional.empty();
    }

    private static YearMonth endOfPart(YearMonth month, int length) {
        return month.plusMonths(length - 1L - (month.getMonthValue() - 1) % length);
    }
}

package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tiendo.task.schedule.Frequency.Recurrence;

/** Work that comes back: "Định kỳ hàng quý", "6 tháng, hàng năm", "trước ngày 05 của tháng cuối mỗi quý". */
final class Recurrences implements Rule {

    private static final Pattern MONTHLY = Pattern.compile("(?<!\\d\\s?)tháng(?!\\s?(?:\\d|đầu|cuối))");
    private static final Pattern QUARTERLY = Pattern.compile("quý|(?<!\\d)0?3 tháng");
    private static final Pattern HALF_YEARLY = Pattern.compile("(?:(?<!\\d)0?6|sáu) tháng(?! (?:đầu|cuối))");
    private static final Pattern FIRST_HALF = Pattern.compile("(?:(?<!\\d)0?6|sáu) tháng đầu");
    private static final Pattern SECOND_HALF = Pattern.compile("(?:(?<!\\d)0?6|sáu) tháng cuối");
    private static final Pattern NINE_MONTHS = Pattern.compile("(?:(?<!\\d)0?9|chín) tháng");
    private static final Pattern YEARLY = Pattern
            .compile("(?:hàng|mỗi|,|và) ?năm|tổng kết năm|(?<!tháng )cuối năm|định kỳ năm");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        var named = named(text);
        if (named.isEmpty()) {
            return half(text, publication);
        }
        Function<Recurrence, LocalDate> due = DayOfPeriod.in(text)
                .<Function<Recurrence, LocalDate>>map(day -> day::in).orElse(Recurrence::end);
        var occurrences = Occurrences.of(named.stream(), publication, due);
        return occurrences.isEmpty() ? Optional.empty() : Optional.of(new Schedule.Recurring(occurrences));
    }

    private static EnumSet<Frequency> named(String text) {
        var named = EnumSet.noneOf(Frequency.class);
        add(named, Frequency.MONTH, MONTHLY, text);
        add(named, Frequency.QUARTER, QUARTERLY, text);
        add(named, Frequency.HALF_YEAR, HALF_YEARLY, text);
        add(named, Frequency.NINE_MONTHS, NINE_MONTHS, text);
        add(named, Frequency.YEAR, YEARLY, text);
        return named;
    }

    private static void add(EnumSet<Frequency> named, Frequency frequency, Pattern words, String text) {
        if (words.matcher(text).find()) {
            named.add(frequency);
        }
    }

    /** "6 tháng đầu năm" is once. */
    private static Optional<Schedule> half(String text, Publication publication) {
        int year = publication.period().year();
        if (FIRST_HALF.matcher(text).find()) {
            return Optional.of(new Schedule.Once(publication.period().nearest(LocalDate.of(year, 6, 30))));
        }
        return SECOND_HALF.matcher(text).find()
                ? Optional.of(new Schedule.Once(publication.period().nearest(LocalDate.of(year, 12, 31))))
                : Optional.empty();
    }
}

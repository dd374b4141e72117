package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days by date: "trước ngày 30/6/2025", "đến ngày 15 tháng 11 năm 2025", "từ 01/3/2025 đến 30/4/2025". A date without a
 * year is of the plan's. First days ("từ ngày …", "sau ngày …") and dates of cited documents are none.
 */
final class FixedDays implements Rule {

    private static final String LED_BY = "(?<=(?:ngày|trước|đến|hết|nhất|,|;|và)\\s?)";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String YEAR = "(?<year>20\\d\\d)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)" + DAY + "\\s?(?<by>[/.-])\\s?" + MONTH + "\\s?\\k<by>\\s?" + YEAR + "(?!\\d)"),
            Pattern.compile(
                    LED_BY + DAY + "\\s?tháng\\s?" + MONTH + "(?!\\d|\\s?lần)(?:\\s?(?:năm|/)\\s?" + YEAR + ")?"),
            Pattern.compile(LED_BY + DAY + "/" + MONTH + "(?![\\d/])(?:\\snăm\\s" + YEAR + ")?"));
    private static final Pattern LISTED = Pattern.compile("\\s?(?:,|;|và)\\s?(?:ngày\\s?)?");
    private static final Pattern AHEAD_OF_NO_LAST_DAY = Pattern
            .compile("(?:(?:^|\\s)(?:từ|sau)(?:\\s+ngày)?|\\d/[\\p{L}\\d/-]+(?:\\s+ngày)?)\\s*$");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        int planYear = publication.period().year();
        var found = FORMS.stream().flatMap(pattern -> pattern.matcher(text).results())
                .sorted(Comparator.comparingInt(MatchResult::start)).toList();
        var days = new ArrayList<LocalDate>();
        for (int at = 0; at < found.size(); at++) {
            due(wordsAhead(text, found, at), found.get(at), planYear).ifPresent(days::add);
        }
        return DueDays.schedule(days);
    }

    /** In a list ("trước ngày 20/6, 20/12") the words ahead of the first day are ahead of each. */
    private static String wordsAhead(String text, List<MatchResult> found, int at) {
        int first = at;
        while (first > 0
                && LISTED.matcher(text.substring(found.get(first - 1).end(), found.get(first).start())).matches()) {
            first--;
        }
        return text.substring(0, found.get(first).start());
    }

    private static Optional<LocalDate> due(String wordsAhead, MatchResult found, int planYear) {
        if (AHEAD_OF_NO_LAST_DAY.matcher(wordsAhead).find()) {
            return Optional.empty();
        }
        return Span.day(Numbers.of(found, "day"), Numbers.of(found, "month"), Numbers.of(found, "year", planYear))
                .map(span -> span.due(wordsAhead));
    }
}

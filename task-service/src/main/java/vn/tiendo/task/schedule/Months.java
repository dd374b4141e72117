package vn.tiendo.task.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Months by number: "tháng 6/2025", "tháng 5, 6 năm 2025", "từ tháng 11/2025 đến 01/2026". A length ("6 tháng") is none. */
final class Months implements Rule {

    private static final Pattern MONTHS = Pattern
            .compile("(?<!\\d\\s?)tháng\\s?(?<months>\\d{1,2}(?:\\s?(?:,|;|-|và)\\s?\\d{1,2}(?!\\d|/20))*)(?!\\d)"
                    + "(?:\\s?(?:/|-|,)?\\s?(?:năm )?(?<year>20\\d\\d))?");
    private static final Pattern WITHOUT_THE_WORD = Pattern
            .compile("(?<![\\d/]|tháng\\s?)(?<months>\\d{1,2})/(?<year>20\\d\\d)(?![\\d/])");
    private static final Pattern ONE = Pattern.compile("\\d+");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        int planYear = publication.period().year();
        List<MatchResult> found = Stream.of(MONTHS, WITHOUT_THE_WORD)
                .flatMap(pattern -> pattern.matcher(text).results()).toList();
        return NamedSpans.schedule(text, found, match -> ONE.matcher(match.group("months")).results()
                .flatMap(number -> Span.month(Integer.parseInt(number.group()),
                        Numbers.of(match, "year", planYear)).stream())
                .toList());
    }
}

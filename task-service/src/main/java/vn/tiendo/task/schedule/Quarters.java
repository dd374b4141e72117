package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quarters by number: "Quý II/2025", "quý I và quý III năm 2025", "Quý I, II". */
final class Quarters implements Rule {

    private static final String NUMBER = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
    private static final Pattern QUARTERS = Pattern
            .compile("quý\\s?(?<quarters>" + NUMBER + "(?:\\s?(?:,|;|-|và|đến)\\s?" + NUMBER
                    + ")*)(?:\\s?(?:/|-|,)?\\s?(?:của )?(?:năm )?(?<year>20\\d\\d))?");
    private static final Pattern ONE = Pattern.compile("iv|i{1,3}|[1-4]");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        return Rule.dueOnLast(QUARTERS.matcher(text)
                .results()
                .flatMap(found -> dues(text.substring(0, found.start()), found, publication.period().year())));
    }

    private static Stream<LocalDate> dues(String wordsAhead, MatchResult found, int planYear) {
        int year = Numbers.of(found, "year", planYear);
        return ONE.matcher(found.group("quarters"))
                .results()
                .flatMap(number -> Span.quarter(Numbers.quarter(number.group()), year).stream())
                .map(span -> span.due(wordsAhead));
    }
}

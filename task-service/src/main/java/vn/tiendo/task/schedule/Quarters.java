package vn.tiendo.task.schedule;

import java.util.Optional;
import java.util.regex.Pattern;

/** Quarters by number: "Quý II/2025", "quý I và quý III năm 2025", "Quý I, II". */
final class Quarters implements Rule {

    private static final String NUMBER = "(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
    private static final Pattern QUARTERS = Pattern
            .compile("quý\\s?(?<quarters>" + NUMBER + "(?:\\s?(?:,|;|-|và|đến)\\s?" + NUMBER
                    + ")*)(?:\\s?(?:/|-|,)?\\s?(?:của )?(?:năm )?(?<year>20\\d\\d))?");
    private static final Pattern ONE = Pattern.compile("iv|i{1,3}|[1-4]");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        int planYear = publication.period().year();
        return NamedSpans.schedule(text, QUARTERS.matcher(text).results().toList(),
                match -> ONE.matcher(match.group("quarters")).results()
                        .flatMap(number -> Span.quarter(Numbers.quarter(number.group()),
                                Numbers.of(match, "year", planYear)).stream())
                        .toList());
    }
}

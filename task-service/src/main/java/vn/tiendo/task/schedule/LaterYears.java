package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A window that outlasts the plan: "Giai đoạn 2024-2026", "Đến năm 2030". An earlier year is a slip of the pen. */
final class LaterYears implements Rule {

    private static final Pattern WINDOW = Pattern
            .compile("(?:trong|cả|đến|hết|hoàn thành|giai đoạn|các|năm|và|từ|[\\s,.-]|20\\d\\d)+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        if (!WINDOW.matcher(text).matches()) {
            return Optional.empty();
        }
        return Rule.dueOnLast(YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::parseInt)
                .filter(year -> year > publication.period().year())
                .map(year -> LocalDate.of(year, 12, 31)));
    }
}

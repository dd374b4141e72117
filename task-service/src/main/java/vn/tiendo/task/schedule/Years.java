package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A window of years: "Năm 2026", "Trong năm", "Giai đoạn 2024-2026", "Đến năm 2030". One that outlasts the plan is honoured;
 * an earlier year is a slip of the pen.
 */
final class Years implements Rule {

    private static final Pattern WINDOW = Pattern
            .compile(
                    "(?=.*(?:năm|20\\d\\d))(?:trong|cả|đến|hết|hoàn thành|giai đoạn|các|năm|và|từ|trước|này|kế hoạch|[\\s,.;-]|20\\d\\d)+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern BEFORE = Pattern.compile("trước năm 20\\d\\d");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        if (!WINDOW.matcher(text).matches()) {
            return Optional.empty();
        }
        int planYear = publication.period().year();
        int named = YEAR.matcher(text).results().map(MatchResult::group).map(Integer::parseInt)
                .max(Comparator.naturalOrder()).orElse(planYear);
        int last = BEFORE.matcher(text).find() ? named - 1 : named;
        return Optional
                .of(new Schedule.Once(last > planYear ? LocalDate.of(last, 12, 31) : publication.period().last()));
    }
}

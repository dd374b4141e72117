package vn.tiendo.task.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.schedule.Schedule.Count;

/** So many each time: "04 số/tháng", "tối thiểu 01 lần/năm", "mỗi quý 01 lần". By day or week they are asked of the whole plan. */
final class Quotas implements Rule {

    private static final String BOUND = "(?<bound>tối thiểu|ít nhất|từ)?(?:\\s\\p{L}+){0,2}?\\s?";
    private static final String TIMES = "(?<!ngày\\s)(?<!\\d)(?<times>\\d{1,4})";
    private static final String PER = "(?<per>ngày|tuần|tháng|quý|0?6 tháng|năm)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(BOUND + TIMES + "\\s+(?!tháng)[\\p{L}, ]{1,30}?\\s?(?:/|mỗi|một|trong)\\s?(?:0?1\\s)?" + PER
                    + "(?!\\p{L})"),
            Pattern.compile("(?:hàng|mỗi) " + PER + "[,:]?\\s" + BOUND + TIMES + "\\s(?!tháng)\\p{L}+"));

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        return FORMS.stream().flatMap(form -> form.matcher(text).results()).findFirst()
                .map(found -> schedule(found, publication));
    }

    private static Schedule schedule(MatchResult found, Publication publication) {
        var per = per(found.group("per"));
        var count = new Count(Numbers.of(found, "times"), found.group("bound") == null, found.group("per"));
        return new Schedule.Quota(count, per == null
                ? List.of(Occurrence.on(publication.period().last()))
                : Occurrences.of(Stream.of(per), publication));
    }

    private static @Nullable Frequency per(String written) {
        return switch (written) {
            case "tháng" -> Frequency.MONTH;
            case "quý" -> Frequency.QUARTER;
            case "năm" -> Frequency.YEAR;
            case "6 tháng", "06 tháng" -> Frequency.HALF_YEAR;
            default -> null;
        };
    }
}

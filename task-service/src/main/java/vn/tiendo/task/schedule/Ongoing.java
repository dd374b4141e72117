package vn.tiendo.task.schedule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Work that goes on or comes by number: "Thường xuyên trong năm", "hàng tuần", "04 số/tháng", "tối thiểu 01 lần/năm". It is
 * due when the plan's period ends; each report states how far it is.
 */
final class Ongoing implements Rule {

    private static final Pattern ALL_THE_TIME = Pattern
            .compile("^(?:(?!sau khi|khi ).)*(?:thường xuyên|liên tục|(?:hàng|mỗi) (?:ngày|tuần))");
    private static final Pattern QUOTA = Pattern.compile("\\d+\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}+\\s?/\\s?(?:\\d+\\s+)?"
            + "(?:ngày|tuần|tháng|quý|năm)|tối thiểu|ít nhất"
            + "|(?:hàng|mỗi) (?:tháng|quý|năm),? \\d+\\s+(?!tháng)");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        boolean ongoing = ALL_THE_TIME.matcher(text).find() || QUOTA.matcher(text).find();
        return ongoing ? Optional.of(publication.endOfPeriod()) : Optional.empty();
    }
}

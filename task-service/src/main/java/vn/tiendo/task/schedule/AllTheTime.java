package vn.tiendo.task.schedule;

import java.util.Optional;
import java.util.regex.Pattern;

/** Work that goes on: "Thường xuyên trong năm", "Liên tục", "Hàng ngày". */
final class AllTheTime implements Rule {

    private static final Pattern WORDS = Pattern
            .compile("^(?:(?!sau khi|khi ).)*(?:thường xuyên|liên tục|(?:hàng|mỗi) (?:ngày|tuần))");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        return WORDS.matcher(text).find()
                ? Optional.of(new Schedule.Ongoing(publication.period().last()))
                : Optional.empty();
    }
}

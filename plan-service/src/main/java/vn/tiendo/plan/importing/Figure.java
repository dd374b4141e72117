package vn.tiendo.plan.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;

/**
 * A figure in a sentence, with the words that compare.
 *
 * @param start where it begins, comparing words included
 * @param end where it ends, comparing words included
 */
record Figure(int start, int end, Comparator comparator, BigDecimal threshold, String unitOfMeasure) {

    private static final String BEFORE = "không thấp hơn|không dưới|không ít hơn|tối thiểu|ít nhất|không quá|không vượt quá|tối đa|không cao hơn"
            + "|thấp hơn|ít hơn|nhỏ hơn|dưới|cao hơn|lớn hơn|trên|hơn|vượt|từ|≥|>=|≤|<=|>|<";
    private static final String LINK = "(?:\\s+(?:đạt|là|có|phải đạt|tổ chức|được))?\\s*";
    private static final String UNIT = "điểm|lần|số|tin,? bài|tin|bài viết|bài|chuyên mục|chuyên đề|lượt|cuộc|buổi|kỳ|bản tin|hội nghị|lớp|đợt|mô hình"
            + "|sáng kiến|ngày làm việc|ngày|giờ|phút|thủ tục|TTHC|dịch vụ|phóng sự|video|clip";
    private static final Pattern PERCENT = Pattern.compile(
            "(?:(?<![\\p{L}])(" + BEFORE + ")" + LINK
                    + ")?(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?%(\\s*(?:trở lên|trở xuống))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?<![\\p{L}])(" + BEFORE + ")" + LINK + ")?(?<![\\d.,/])(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(" + UNIT
                    + ")(?![\\p{L}])(?:\\s?/\\s?(tháng|quý|năm|tuần|lượt|hồ sơ|kỳ))?(\\s*(?:trở lên|trở xuống))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUND_BEHIND = Pattern.compile(
            "(?:\\s+(?!từ|cấp)\\p{L}+){1,3}\\s+(trở lên|trở xuống)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANGE_END = Pattern.compile("\\s*(?:-|–|đến)\\s*\\d{1,3}(?:[.,]\\d{1,4})?\\s?%");
    private static final Pattern EACH = Pattern.compile("(?:mỗi|hằng|hàng)\\s+(tháng|quý|năm|tuần)[^.;]{0,40}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** All figures that set a level: percentages, and counts that are compared or repeat in a period. */
    static List<Figure> in(String clause) {
        var figures = new ArrayList<Figure>();
        var percent = PERCENT.matcher(clause);
        while (percent.find()) {
            if (!isRangeEnd(clause, percent.start())) {
                int end = percent.end() + rangeLength(clause.substring(percent.end()));
                var bound = percent.group(3) == null ? boundBehind(clause.substring(percent.end())) : percent.group(3);
                figures.add(new Figure(percent.start(), end, comparator(percent.group(1), bound), number(percent),
                        "%"));
            }
        }
        var count = COUNT.matcher(clause);
        while (count.find()) {
            var figure = count(clause, count);
            if (figure != null) {
                figures.add(figure);
            }
        }
        figures.sort(java.util.Comparator.comparingInt(Figure::start));
        return figures;
    }

    /** "90% hồ sơ trở lên"; not "100% cán bộ từ cấp phòng trở lên", which bounds the officials. */
    private static @Nullable String boundBehind(String after) {
        var bound = BOUND_BEHIND.matcher(after);
        return bound.lookingAt() ? bound.group(1) : null;
    }

    private static @Nullable Figure count(String clause, Matcher count) {
        var each = EACH.matcher(clause.substring(0, count.start()));
        var period = count.group(4) != null ? count.group(4) : each.find() ? each.group(1) : null;
        boolean compared = count.group(1) != null
                && (!Folding.fold(count.group(1)).equals("tu") || count.group(5) != null);
        if (period == null && !compared && count.group(5) == null) {
            return null;
        }
        var unit = count.group(3) + (period == null ? "" : "/" + period);
        return new Figure(count.start(), count.end(), comparator(count.group(1), count.group(5)), number(count), unit);
    }

    private static int rangeLength(String after) {
        var range = RANGE_END.matcher(after);
        return range.lookingAt() ? range.end() : 0;
    }

    /** "từ 85% đến 90%" and "85 - 90%" set one level, the first. */
    private static boolean isRangeEnd(String clause, int start) {
        return clause.substring(0, start).matches(".*\\d\\s?%?\\s*(-|–|đến)\\s*$");
    }

    private static BigDecimal number(Matcher match) {
        return new BigDecimal(match.group(2).replace(',', '.'));
    }

    private static Comparator comparator(@Nullable String before, @Nullable String after) {
        if (after != null) {
            return Folding.fold(after).equals("tro len") ? Comparator.AT_LEAST : Comparator.AT_MOST;
        }
        return before == null ? Comparator.EXACTLY : switch (Folding.fold(before)) {
            case "khong qua", "khong vuot qua", "toi da", "khong cao hon", "≤", "<=" -> Comparator.AT_MOST;
            case "thap hon", "it hon", "nho hon", "duoi", "<" -> Comparator.LESS_THAN;
            case "cao hon", "lon hon", "tren", "hon", "vuot", ">" -> Comparator.MORE_THAN;
            default -> Comparator.AT_LEAST;
        };
    }
}

package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A label inside a paragraph: "Chủ trì:", "Thời gian hoàn thành:".
 *
 * @param start where the label begins
 * @param end where what it labels begins
 */
record TaskLabel(Column column, int start, int end) {

    private static final Pattern LABEL = Pattern.compile(
            "(?<=^|[\\s(;,.])[-–+•]?\\s*((?:cơ quan|đơn vị|bộ phận|người|phòng, ban|công chức)?\\s*(?:chủ trì|phụ trách|phối hợp|thực hiện|tham mưu)(?:\\s+(?:chủ trì|thực hiện|tham mưu|chính))?"
                    + "|thời gian(?:\\s+(?:thực hiện|hoàn thành))?|thời hạn(?:\\s+(?:thực hiện|hoàn thành))?|tiến độ(?:\\s+(?:thực hiện|hoàn thành))?|hoàn thành"
                    + "|(?:dự kiến\\s+)?(?:sản phẩm|kết quả)(?:\\s*(?:,|/|và)\\s*kết quả)?(?:\\s+(?:đầu ra|thực hiện|dự kiến|cần đạt|đạt được))?|ghi chú|kinh phí)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<TaskLabel> in(String text) {
        var labels = new ArrayList<TaskLabel>();
        var match = LABEL.matcher(text);
        while (match.find()) {
            var folded = Folding.fold(match.group(1));
            var column = folded.equals("thuc hien")
                    ? Column.LEAD
                    : folded.equals("hoan thanh") ? Column.TIME : Column.under(folded);
            labels.add(new TaskLabel(column, match.start(), match.end()));
        }
        return labels;
    }
}

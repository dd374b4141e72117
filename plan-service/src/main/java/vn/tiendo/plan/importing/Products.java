package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of results: papers, meetings, news. One by one where a cell lists several. */
final class Products {

    private static final Pattern HEAD = Pattern.compile(
            "(?:các |những |bộ )?(?:kế hoạch(?! hóa)|báo cáo|quyết định|nghị quyết|văn bản|công văn|chương trình|thông báo|tờ trình|hướng dẫn|chỉ thị|quy chế|quy định|quy trình|đề án|phương án|danh mục"
                    + "|biên bản|hồ sơ|tài liệu|hội nghị|hội thảo|lớp tập huấn|lớp|tin, bài|tin bài|tin|bài|chuyên mục|chuyên trang|phóng sự|bản tin|ấn phẩm|video|phần mềm|hệ thống|cơ sở dữ liệu|bảng|phiếu|kết quả|tự chấm điểm|bộ tthc|thủ tục|pano|áp phích|tờ rơi|tờ gấp|dữ liệu|giấy chứng nhận|sổ|mô hình)(?![\\p{L}\\p{N}]).*",
            Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*");

    private Products() {}

    static boolean startsProduct(String text) {
        var head = text.length() > 60 ? text.substring(0, 60) : text;
        return HEAD.matcher(BULLET.matcher(head).replaceFirst("").toLowerCase(Locale.ROOT)).matches();
    }

    /** A cell's lines as single products: bullets and semicolons part them, a small letter goes on. */
    static List<String> split(List<String> lines) {
        var items = new ArrayList<StringBuilder>();
        boolean bulleted = lines.stream().anyMatch(line -> BULLET.matcher(line).find());
        for (var line : lines) {
            boolean goesOn = !items.isEmpty() && !BULLET.matcher(line).find()
                    && ((bulleted && !Wrapping.isFinished(items.getLast().toString())) || Wrapping.startsSmall(line));
            if (goesOn) {
                Wrapping.append(items.getLast(), line);
            } else {
                items.add(new StringBuilder(line));
            }
        }
        return parts(items.stream().map(StringBuilder::toString).toList());
    }

    /** Items already told apart, parted once more where one names several. */
    static List<String> parts(List<String> items) {
        var products = new ArrayList<String>();
        for (var item : items) {
            for (var part : item.split(";", -1)) {
                var clean = Offices.clean(part);
                if (!clean.isEmpty()) {
                    products.add(clean);
                }
            }
        }
        return List.copyOf(products);
    }
}

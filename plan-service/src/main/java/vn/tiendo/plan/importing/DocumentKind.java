package vn.tiendo.plan.importing;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.NOT_A_PLAN;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.ImportRejected;

/** Tells a plan from what is none, and where in the file the plan's title stands. */
final class DocumentKind {

    private static final Pattern PLAN = Pattern.compile("k.{0,2} ?ho.{0,2}ch( .*)?");
    private static final Pattern PLAN_OF_YEAR = Pattern.compile("ke hoach .*(cai cach hanh chinh|cchc).*");
    private static final Pattern NEWS = Pattern.compile(
            ".*(phong vien|\\(bao |\\bpv\\b|anh:|tin, anh|nguon:|toa soan|ban doc|bai viet lien quan|chia se facebook).*");
    private static final Pattern PARTS = Pattern.compile(
            "^(can cu|thuc hien|[ivx]+[.)] |noi nhan|phu luc|tm\\.|\\d+[.)] (muc dich|yeu cau|muc tieu|nhiem vu)).*");
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("bao cao", "báo cáo"),
            Map.entry("quyet dinh", "quyết định"),
            Map.entry("to trinh", "tờ trình"), Map.entry("thong bao", "thông báo"), Map.entry("chi thi", "chỉ thị"),
            Map.entry("nghi quyet", "nghị quyết"),
            Map.entry("nghi dinh", "nghị định"), Map.entry("thong tu", "thông tư"), Map.entry("cong van", "công văn"),
            Map.entry("huong dan", "hướng dẫn"),
            Map.entry("giay moi", "giấy mời"), Map.entry("cong dien", "công điện"), Map.entry("bien ban", "biên bản"),
            Map.entry("de an", "đề án"),
            Map.entry("quy che", "quy chế"), Map.entry("ket luan", "kết luận"), Map.entry("hop dong", "hợp đồng"),
            Map.entry("luat", "luật"));

    private DocumentKind() {}

    /**
     * The index of the line that says KẾ HOẠCH.
     *
     * @throws ImportRejected where the text is something else, named as far as it can be told
     */
    static int titleLine(List<Line> lines) {
        String other = null;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.isBlank() || line.text().length() > 250) {
                continue;
            }
            if (saysPlan(line) && hasPlanParts(lines, at, line)) {
                return at;
            }
            other = other == null && at < 120 ? otherKind(line) : other;
            if (other != null && !other.equals("quyết định")) {
                break;
            }
        }
        throw new ImportRejected(NOT_A_PLAN, refusal(lines, other));
    }

    private static boolean saysPlan(Line line) {
        if (!PLAN.matcher(line.folded()).matches()) {
            return false;
        }
        var words = line.text().split(" ", 3);
        boolean upper = words.length > 1 && Wrapping.isUpperCase(words[0] + words[1]);
        return upper || words.length == 2 || PLAN_OF_YEAR.matcher(line.folded()).matches();
    }

    /** A headline may say "kế hoạch" too; a plan also has legal bases, numbered parts, recipients or an appendix. */
    private static boolean hasPlanParts(List<Line> lines, int title, Line line) {
        long parts = lines.stream().skip(title + 1L).limit(5_000).filter(one -> PARTS.matcher(head(one)).matches())
                .limit(3).count();
        long needed = Wrapping.isUpperCase(line.text().substring(0, Math.min(7, line.text().length()))) ? 1 : 2;
        boolean table = lines.stream().skip(title + 1L)
                .anyMatch(one -> Column.isHeadWords(one.folded()) && one.folded().startsWith("tt"));
        return parts >= needed || table;
    }

    private static String head(Line line) {
        return line.folded().length() > 60 ? line.folded().substring(0, 60) : line.folded();
    }

    private static @Nullable String otherKind(Line line) {
        for (var kind : OTHERS.entrySet()) {
            boolean begins = line.folded().equals(kind.getKey()) || line.folded().startsWith(kind.getKey() + " ")
                    || line.folded().startsWith(kind.getKey() + ":");
            int length = Math.min(line.text().length(), kind.getKey().length());
            if (begins && Wrapping.isUpperCase(line.text().substring(0, length))) {
                return kind.getValue();
            }
        }
        return null;
    }

    private static String refusal(List<Line> lines, @Nullable String other) {
        if ("quyết định".equals(other)) {
            return "Văn bản là quyết định nhưng không kèm theo kế hoạch.";
        }
        if (other != null) {
            return "Văn bản là " + other + ", không phải kế hoạch.";
        }
        boolean news = lines.stream().limit(2_000)
                .anyMatch(line -> line.text().length() < 2_000 && NEWS.matcher(line.folded()).matches());
        return news
                ? "Văn bản có vẻ là bài báo, không phải kế hoạch."
                : "Không tìm thấy tiêu đề “KẾ HOẠCH” và các phần của một kế hoạch.";
    }
}

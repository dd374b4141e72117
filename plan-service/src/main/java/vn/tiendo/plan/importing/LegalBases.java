package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents a preamble cites. Each begins after a semicolon or a full stop, with Căn cứ, Thực hiện or Theo, or with
 * its kind and number; what stands inside another's title is none.
 */
final class LegalBases {

    private static final String KINDS = "Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư liên tịch|Thông tư|Chương trình|Đề án|Công văn|Hướng dẫn|Kết luận|Thông báo|Văn bản|Công điện|Tờ trình|Quy định|Báo cáo";
    private static final String NUMBER = "\\d{1,5}[a-zA-Z]?\\s?(?:/\\d{4})?\\s?[/-]\\s?[A-ZĐ][A-ZĐa-z0-9]*(?:\\s?[-–/&.]\\s?[A-ZĐ][A-ZĐa-z0-9]*)*";
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:^|(?<=[;.:])\\s+|,?\\s+(?=(?:Căn cứ|Thực hiện|Theo|Tiếp tục thực hiện)\\s)|,\\s+(?=(?:" + KINDS
                    + ")[^,;]{0,40}?\\s(?:số\\s)?\\d))"
                    + "(?:(?:và\\s+)?(?:Căn cứ|Thực hiện|Theo|Tiếp tục thực hiện|Xét)\\s+)?(?:vào\\s+)?(?:các\\s+)?(?:đề nghị của [^;.]{3,80}?\\s+tại\\s+)?(?=(?:"
                    + KINDS + ")(?![\\p{L}]))");
    private static final Pattern KIND = Pattern.compile("(" + KINDS + ")(?![\\p{L}])");
    private static final Pattern CITED = Pattern.compile("(?:số\\s*:?\\s*)?(" + NUMBER + ")");
    private static final Pattern NAME_END = Pattern.compile("\\s+(?:ngày|năm|của)\\s");
    private static final Pattern NAMED_LAW = Pattern.compile("^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\\s+.*");
    private static final Pattern ENACTING = Pattern.compile(
            "[,.;]?\\s*(?<!của )(?<!qua )(?<!Chủ tịch )(?<![-–/])(?:Chủ tịch\\s+)?(?:UBND|[UỦ][ỷy] ban nhân dân|Văn phòng HĐND|Sở [\\p{L}\\s]{3,30}?)\\s+(?:[^;,]{0,80}?\\s)?(?:ban hành|xây dựng|đề ra|triển khai)\\s.*$");

    private final Paragraph preamble;
    private final String text;

    LegalBases(Paragraph preamble) {
        this.preamble = preamble;
        this.text = preamble.text();
    }

    List<Draft.LegalBasis> read() {
        int end = enactingClause();
        var starts = new ArrayList<Integer>();
        var begins = BEGINNING.matcher(text.substring(0, end));
        while (begins.find()) {
            starts.add(begins.end());
        }
        var bases = new ArrayList<Draft.LegalBasis>();
        for (int at = 0; at < starts.size(); at++) {
            int to = at + 1 < starts.size() ? starts.get(at + 1) : end;
            var basis = basis(starts.get(at), to);
            if (basis != null) {
                bases.add(basis);
            }
        }
        return bases;
    }

    /** Where "UBND … ban hành kế hoạch" begins, after the last basis. */
    private int enactingClause() {
        int from = Math.max(0, text.length() - 700);
        int end = text.length();
        var match = ENACTING.matcher(text);
        while (from < end && match.find(from)) {
            end = match.start();
            from = match.start() + 1;
            if (match.group().length() < 350) {
                break;
            }
            end = text.length();
        }
        return end;
    }

    private Draft.@Nullable LegalBasis basis(int from, int to) {
        var cited = text.substring(from, to)
                .replaceFirst("[\\s.;,]*((?:Căn cứ|Thực hiện|Theo|Xét)(\\s+các)?)?[\\s.;,]*$", "");
        var kind = KIND.matcher(cited);
        if (!kind.lookingAt()) {
            return null;
        }
        var number = CITED.matcher(cited);
        boolean numbered = number.find() && number.start() < 160;
        if (!numbered && !NAMED_LAW.matcher(cited).matches()) {
            return null;
        }
        var after = numbered ? cited.substring(number.end()) : cited.substring(kind.end());
        var before = numbered
                ? cited.substring(kind.end(), number.start()).strip()
                : NAME_END.split(after, 2)[0].strip();
        var parts = new CitedParts(after);
        var subject = parts.subject() != null ? parts.subject() : before.isEmpty() ? null : before;
        var written = numbered ? number.group(1).replaceAll("\\s", "") : null;
        return new Draft.LegalBasis(kind.group(1), written, parts.date(), parts.issuer(written), subject, false,
                preamble.source(from, from + cited.length(), 0.9));
    }
}

package vn.tiendo.plan.importing;

import java.util.regex.Pattern;

/** How a plan says when: enough of the grammar to tell a time from other words. Reading it as dates is another's work. */
final class TimePhrases {

    private static final Pattern CUE = Pattern.compile(
            "thuong xuyen|\\bdinh ky\\b|\\b(hang|hng|moi|ca|trong|cuoi|dau|het) (nam|quy|thang|tuan|ngay)\\b|\\b(hang|moi) 6 thang|\\bnam 20\\d\\d|\\b20\\d\\d\\b"
                    + "|\\bquy (i{1,3}|iv|[1-4])\\b|\\bthang \\d|\\btruoc ngay|\\btruoc \\d|\\b(6|9|sau|chin) thang|\\bngay sau khi|\\bsau khi\\b"
                    + "|\\b(so|lan|tin|bai|cuoc|buoi|lop|dot)/(thang|nam|quy|tuan|ky)|\\d{1,2}/\\d{1,2}/20\\d\\d|\\d{1,2}/20\\d\\d|lien tuc|dot xuat|theo quy dinh|theo ke hoach|theo yeu cau");
    private static final Pattern START = Pattern.compile(
            "^[-+]?\\s*(thuong xuyen|dinh ky|(hang|moi|ca|trong|cuoi|dau) (nam|quy|thang|tuan)|nam 20\\d\\d|quy (i{1,3}|iv|[1-4])\\b|(cac )?quy\\b.{0,12}20\\d\\d"
                    + "|thang \\d|truoc (ngay|thang|quy|\\d)|(6|9) thang|(ngay )?sau khi|(toi thieu|it nhat) \\d+ (lan|cuoc|buoi|so)|tu (thang|quy|ngay)|lien tuc|hoan thanh (trong|truoc)"
                    + "|theo (quy dinh|ke hoach|yeu cau|chi dao|tien do)|khi co|\\d{1,2}/(\\d{1,2}/)?20\\d\\d|\\d{1,3} (so|lan|tin|bai|cuoc|buoi)/(thang|nam|quy|tuan)|dot xuat|so luong va tan suat).*");
    private static final Pattern TAIL = Pattern.compile(
            "^(.{8,}\\S)\\s+((?:Thường xuyên|Năm 20\\d\\d|Trong (?:năm|quý|tháng)|Quý [IVX1-4]|Tháng \\d|Hàng (?:năm|quý|tháng)|Hằng (?:năm|quý|tháng)|Định kỳ|Cả năm|Trước ngày|Trước tháng|Sau khi).{0,60})$");
    private static final Pattern SMALL_TAIL = Pattern
            .compile(
                    "^(.{8,}?\\S)\\s+((?:trong năm|hàng năm|hằng năm|hàng quý|hằng quý|năm|quý)(?: 20\\d\\d)?|20\\d\\d)$");

    private TimePhrases() {}

    static boolean hasCue(String folded) {
        return CUE.matcher(folded).find();
    }

    static boolean startsTime(String folded) {
        return START.matcher(folded.length() > 80 ? folded.substring(0, 80) : folded).matches();
    }

    /** Where a time cell begins at the end of a line that a page printed across columns; -1 where none does. */
    static int tail(String text) {
        var match = TAIL.matcher(text.length() > 300 ? "" : text);
        return match.matches() ? match.start(2) : -1;
    }

    /** Where the rest of a time cell stands, printed beside another cell's line. */
    static int continuedTail(String text) {
        var match = SMALL_TAIL.matcher(text.length() > 300 ? "" : text);
        return match.matches() ? match.start(2) : -1;
    }
}

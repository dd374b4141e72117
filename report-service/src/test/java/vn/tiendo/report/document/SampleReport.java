package vn.tiendo.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The third quarter of a province of 166 communes: three pages of text, two charts, 20 indicators, a ranking of 166 rows. */
final class SampleReport {

    static final int COMMUNES = 166;
    private static final String LONG_TEXT = "Thực hiện chỉ đạo của Chính phủ, Thủ tướng Chính phủ về đẩy mạnh cải cách"
            + " hành chính, Ủy ban nhân dân tỉnh đã chỉ đạo các sở, ban, ngành và Ủy ban nhân dân các xã, phường tập trung"
            + " rà soát, đơn giản hóa thủ tục; công khai kết quả giải quyết hồ sơ; kịp thời xin lỗi người dân, doanh nghiệp"
            + " khi để hồ sơ quá hạn. Đến hết ngày 14 tháng 9 năm 2026, toàn tỉnh đã tiếp nhận 1.284.306 hồ sơ, trong đó"
            + " giải quyết trước hạn và đúng hạn 1.265.041 hồ sơ, đạt 98,5%; tăng 1,7 điểm phần trăm so với cùng kỳ năm"
            + " trước.";

    private SampleReport() {}

    static PrintedReport quarter() {
        var letterhead = new Letterhead(null, "ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA", "215/BC-UBND", "Thanh Hóa",
                LocalDate.of(2026, 10, 5));
        return new PrintedReport(letterhead, "BÁO CÁO",
                "Kết quả thực hiện công tác cải cách hành chính quý III, phương hướng, nhiệm vụ quý IV năm 2026",
                List.of("Kính gửi: Bộ Nội vụ.",
                        "Thực hiện Kế hoạch cải cách hành chính năm 2026, Ủy ban nhân dân tỉnh Thanh Hóa báo cáo kết quả"
                                + " thực hiện quý III năm 2026 như sau:"),
                sections(), List.of(ranking()),
                new Closing(List.of("Bộ Nội vụ", "Thường trực Tỉnh ủy", "Thường trực Hội đồng nhân dân tỉnh",
                        "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh", "Các sở, ban, ngành cấp tỉnh",
                        "Ủy ban nhân dân các xã, phường", "Lưu: VT, NC"),
                        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                        "Nguyễn Văn Thi"),
                "vi");
    }

    private static List<PrintedSection> sections() {
        return List.of(
                new PrintedSection("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", texts(3), List.of(), List.of()),
                new PrintedSection("II. KẾT QUẢ THỰC HIỆN", texts(3), List.of(indicators()), List.of(bars(), lines())),
                new PrintedSection("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", texts(3), List.of(), List.of()),
                new PrintedSection("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV NĂM 2026", texts(4), List.of(), List.of()));
    }

    private static List<String> texts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> at + ". " + LONG_TEXT).toList();
    }

    private static PrintedTable indicators() {
        var rows = new ArrayList<List<PrintedCell>>();
        for (int at = 1; at <= 20; at++) {
            rows.add(List.of(new PrintedCell.Text(String.valueOf(at)),
                    new PrintedCell.Text("Tỷ lệ hồ sơ giải quyết đúng hạn thuộc lĩnh vực số " + at),
                    number(at * 100L + 50, 0),
                    at == 7 ? new PrintedCell.Empty("chưa có số liệu") : number(at * 97L, 0),
                    new PrintedCell.Ratio(3, 2)));
        }
        return new PrintedTable("Bảng 1. Kết quả thực hiện các chỉ tiêu",
                List.of(new PrintedColumn("TT", false), new PrintedColumn("Chỉ tiêu", false),
                        new PrintedColumn("Kế hoạch", true), new PrintedColumn("Thực hiện", true),
                        new PrintedColumn("Tỷ lệ", true)),
                rows, true);
    }

    private static PrintedTable ranking() {
        var names = List.of("Xã Kim Tân", "Phường Hạc Thành", "Xã Yên Định", "Phường Đông Quang", "Xã Thọ Xuân");
        var rows = new ArrayList<List<PrintedCell>>();
        for (int at = 1; at <= COMMUNES; at++) {
            rows.add(List.of(new PrintedCell.Text(String.valueOf(at)),
                    new PrintedCell.Text(names.get(at % 5) + " " + at), number(20 + at % 9, 0), number(18 + at % 7, 0),
                    new PrintedCell.Ratio(3, 2), number(3_000L + 37L * at, 0), number(2_900L + 36L * at, 0),
                    new PrintedCell.Ratio(6, 5), new PrintedCell.Number(new BigDecimal("95.37").subtract(
                            BigDecimal.valueOf(at, 1)), 2)));
        }
        return new PrintedTable("Xếp hạng các xã, phường theo kết quả thực hiện quý III năm 2026",
                List.of(new PrintedColumn("Hạng", false), new PrintedColumn("Đơn vị", false),
                        new PrintedColumn("Nhiệm vụ được giao", true), new PrintedColumn("Nhiệm vụ hoàn thành", true),
                        new PrintedColumn("Tỷ lệ hoàn thành", true), new PrintedColumn("Hồ sơ tiếp nhận", true),
                        new PrintedColumn("Hồ sơ đúng hạn", true), new PrintedColumn("Tỷ lệ đúng hạn", true),
                        new PrintedColumn("Điểm", false)),
                rows, true);
    }

    private static PrintedChart bars() {
        var labels = List.of("Xã Kim Tân", "Phường Hạc Thành", "Xã Yên Định", "Phường Đông Quang", "Xã Thọ Xuân",
                "Phường Sầm Sơn", "Xã Nga Sơn", "Xã Hoằng Hóa", "Phường Bỉm Sơn", "Xã Cẩm Thủy");
        return new PrintedChart("Biểu đồ 1. Mười đơn vị có tỷ lệ hồ sơ đúng hạn cao nhất", labels,
                List.of(new PrintedSeries("Đúng hạn",
                        values(99.8, 99.7, 99.5, 99.4, 99.1, 98.9, 98.8, 98.4, 98.2, 98.0))),
                "%");
    }

    private static PrintedChart lines() {
        var before = new ArrayList<@Nullable BigDecimal>(values(91.2, 92.0, 93.4, 94.1, 94.9, 95.5, 96.1, 96.3, 96.8));
        var now = new ArrayList<@Nullable BigDecimal>(values(95.1, 95.9, 96.4, 97.2, 97.5, 97.9));
        now.add(null);
        now.addAll(values(98.3, 98.5));
        return new PrintedChart("Biểu đồ 2. Tỷ lệ hồ sơ đúng hạn theo tháng",
                IntStream.rangeClosed(1, 9).mapToObj(month -> "Tháng " + month).toList(),
                List.of(new PrintedSeries("Năm 2025", before), new PrintedSeries("Năm 2026", now)), "%");
    }

    private static List<@Nullable BigDecimal> values(double... values) {
        var all = new ArrayList<@Nullable BigDecimal>();
        for (double value : values) {
            all.add(BigDecimal.valueOf(value));
        }
        return all;
    }

    private static PrintedCell number(long value, int decimals) {
        return new PrintedCell.Number(BigDecimal.valueOf(value), decimals);
    }
}

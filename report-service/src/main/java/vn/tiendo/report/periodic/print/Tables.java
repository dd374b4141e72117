package vn.tiendo.report.periodic.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.document.PrintedCell;
import vn.tiendo.report.document.PrintedColumn;
import vn.tiendo.report.document.PrintedTable;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.ReportBelow;
import vn.tiendo.report.periodic.ReportStatus;

/** The tables behind a report. */
final class Tables {

    private static final int DECIMALS = 2;

    private Tables() {}

    /** Values of all indicators as they were frozen. */
    static PrintedTable indicators(FrozenFigures figures) {
        var columns = List.of(text("TT"), text("Chỉ số"), text("Đơn vị tính"), number("Số chính thức"),
                number("Kể cả số chờ duyệt"), number("Số ước"));
        var rows = numbered(figures.values(), (place, value) -> List.of(cell(place), cell(value.name()),
                cell(value.unitOfMeasure()), cell(value.official()), cell(value.provisional()),
                cell(value.estimated())));
        return new PrintedTable("Kết quả các chỉ số cải cách hành chính", columns, rows, false);
    }

    /** Who below has sent a report. */
    static PrintedTable sent(ReportBelow below) {
        var columns = List.of(text("TT"), text("Đơn vị"), text("Báo cáo"), text("Thời hạn"));
        var rows = numbered(below.units(), (place, unit) -> List.of(cell(place), cell(unit.unitName()),
                cell(status(unit.status())), cell(inTime(unit.late()))));
        return new PrintedTable("Tình hình gửi báo cáo của các đơn vị", columns, rows, false);
    }

    /** Units below by an indicator. */
    static PrintedTable ranking(ReportBelow.Ranking ranking) {
        var columns = List.of(text("Hạng"), text("Đơn vị"), number(ranking.unitOfMeasure()));
        var rows = ranking.places().stream().map(place -> List.<PrintedCell>of(cell(String.valueOf(place.rank())),
                cell(place.unitName()), cell(place.value()))).toList();
        return new PrintedTable("Xếp hạng: " + ranking.name(), columns, rows, false);
    }

    private interface Row<T> {
        List<PrintedCell> of(String place, T entry);
    }

    private static <T> List<List<PrintedCell>> numbered(List<T> entries, Row<T> row) {
        return IntStream.range(0, entries.size()).mapToObj(i -> row.of(String.valueOf(i + 1), entries.get(i)))
                .toList();
    }

    private static String status(@Nullable ReportStatus status) {
        return switch (status) {
            case null -> "Chưa mở";
            case DRAFT -> "Chưa gửi";
            case SUBMITTED -> "Đã gửi";
            case RETURNED -> "Bị trả lại";
            case RECALLED -> "Đã rút";
            case ACCEPTED -> "Đã chấp nhận";
            case PUBLISHED -> "Đã công bố";
        };
    }

    private static String inTime(@Nullable Boolean late) {
        return late == null ? "" : late ? "Quá hạn" : "Đúng hạn";
    }

    private static PrintedColumn text(String name) {
        return new PrintedColumn(name, false);
    }

    private static PrintedColumn number(String name) {
        return new PrintedColumn(name, true);
    }

    private static PrintedCell cell(String text) {
        return new PrintedCell.Text(text);
    }

    private static PrintedCell cell(@Nullable BigDecimal value) {
        return value == null
                ? new PrintedCell.Empty("chưa có số liệu")
                : new PrintedCell.Number(value, Math.min(Math.max(value.stripTrailingZeros().scale(), 0), DECIMALS));
    }
}

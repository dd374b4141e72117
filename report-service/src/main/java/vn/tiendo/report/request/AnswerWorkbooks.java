package vn.tiendo.report.request;

import static vn.tiendo.platform.store.StoreConfiguration.ZONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.document.Closing;
import vn.tiendo.report.document.Letterhead;
import vn.tiendo.report.document.PrintedCell;
import vn.tiendo.report.document.PrintedColumn;
import vn.tiendo.report.document.PrintedReport;
import vn.tiendo.report.document.PrintedTable;
import vn.tiendo.report.document.ReportDocuments;

/** The answers to a request as a workbook. */
@Component
public class AnswerWorkbooks {

    private static final Closing NO_CLOSING = new Closing(List.of(), "", null);

    private final ReportDocuments documents;
    private final Units units;

    AnswerWorkbooks(ReportDocuments documents, Units units) {
        this.documents = documents;
        this.units = units;
    }

    /** A row a unit with sums that are formulas; yes and no counted on a sheet of their own. */
    public byte[] of(ReportRequest request, Overview overview, LocalDate today) {
        var name = units.require(request.asking()).name();
        var head = new Letterhead(null, "ỦY BAN NHÂN DÂN\n" + name.toUpperCase(Locale.ROOT), null, name, today);
        var subject = "%s. Yêu cầu ngày %s; đã gửi %d/%d, đúng hạn %d".formatted(request.title(),
                LocalDate.ofInstant(request.at(), ZONE), overview.sent(), overview.expected(), overview.inTime());
        return documents.xlsx(new PrintedReport(head, "TỔNG HỢP BÁO CÁO ĐỘT XUẤT", subject, List.of(), List.of(),
                tables(request, overview), NO_CLOSING, "vi"));
    }

    private static List<PrintedTable> tables(ReportRequest request, Overview overview) {
        var answers = AnswerTable.of(request, overview);
        return overview.counts().isEmpty() ? List.of(answers) : List.of(answers, counts(request, overview));
    }

    private static PrintedTable counts(ReportRequest request, Overview overview) {
        var columns = List.of(new PrintedColumn("Nội dung", false), new PrintedColumn("Có", true),
                new PrintedColumn("Không", true));
        var rows = overview.counts().stream().map(count -> List.<PrintedCell>of(
                new PrintedCell.Text(request.question(count.question()).map(Question::text).orElse(count.question())),
                number(count.yes()), number(count.no()))).toList();
        return new PrintedTable("Câu hỏi có, không", columns, rows, false);
    }

    private static PrintedCell number(int count) {
        return new PrintedCell.Number(BigDecimal.valueOf(count), 0);
    }
}

package vn.tiendo.report.request;

import static vn.tiendo.platform.store.StoreConfiguration.ZONE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.document.PrintedCell;
import vn.tiendo.report.document.PrintedColumn;
import vn.tiendo.report.document.PrintedTable;
import vn.tiendo.report.request.Overview.Given;

/** The answers to a request as a table: a row a unit, a column a question, numbers added up below. */
final class AnswerTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZONE);

    private AnswerTable() {}

    static PrintedTable of(ReportRequest request, Overview overview) {
        var given = overview.answers().stream().collect(Collectors.toMap(Given::unit, answer -> answer));
        var names = overview.missing().stream()
                .collect(Collectors.toMap(Overview.Missing::unit, Overview.Missing::name));
        var rows = request.units().stream().map(unit -> Optional.ofNullable(given.get(unit))
                .map(answer -> row(request, answer)).orElseGet(() -> emptyRow(request, names.getOrDefault(unit, unit))))
                .toList();
        var numbers = request.questions().stream().anyMatch(question -> question.kind() == QuestionKind.NUMBER);
        return new PrintedTable("Trả lời của các đơn vị", columns(request), rows, numbers);
    }

    private static List<PrintedColumn> columns(ReportRequest request) {
        var columns = new ArrayList<>(List.of(new PrintedColumn("Đơn vị", false), new PrintedColumn("Gửi lúc", false),
                new PrintedColumn("Thời hạn", false)));
        request.questions().forEach(question -> columns.add(new PrintedColumn(heading(question),
                question.kind() == QuestionKind.NUMBER)));
        return columns;
    }

    private static String heading(Question question) {
        var measure = question.unitOfMeasure();
        return measure == null ? question.text() : question.text() + " (" + measure + ")";
    }

    private static List<PrintedCell> row(ReportRequest request, Given answer) {
        var cells = new ArrayList<PrintedCell>(List.of(text(answer.name()), text(time(answer.firstSent())),
                text(answer.late() ? "Quá hạn" : "Đúng hạn")));
        request.questions().forEach(question -> cells.add(cell(question, answer.values())));
        return cells;
    }

    private static List<PrintedCell> emptyRow(ReportRequest request, String name) {
        var cells = new ArrayList<PrintedCell>(List.of(text(name), text("Chưa gửi"), text("")));
        request.questions().forEach(_ -> cells.add(new PrintedCell.Empty(null)));
        return cells;
    }

    private static PrintedCell cell(Question question, Map<String, String> values) {
        var value = values.get(question.id());
        if (value == null) {
            return new PrintedCell.Empty(null);
        }
        return switch (question.kind()) {
            case TEXT -> text(value);
            case NUMBER -> number(new BigDecimal(value));
            case YES_NO -> text(value.equals("true") ? "Có" : "Không");
            case DATE -> text(DAY.format(LocalDate.parse(value)));
        };
    }

    private static PrintedCell number(BigDecimal value) {
        return new PrintedCell.Number(value, value.scale());
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    private static PrintedCell text(String text) {
        return new PrintedCell.Text(text);
    }
}

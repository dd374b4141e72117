package vn.tiendo.kpi.catalogue.exchange;

import static vn.tiendo.kpi.catalogue.exchange.CatalogueExchange.unreadable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.catalogue.Check;
import vn.tiendo.kpi.catalogue.Deadline;
import vn.tiendo.kpi.catalogue.Deadlines;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.FormDraft;
import vn.tiendo.kpi.catalogue.IndicatorDraft;
import vn.tiendo.kpi.catalogue.IndicatorKind;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.catalogue.Severity;
import vn.tiendo.kpi.catalogue.Share;
import vn.tiendo.kpi.file.Workbooks;
import vn.tiendo.platform.period.PeriodKind;

/** Reads a workbook as {@link CatalogueWriter} writes it. */
final class CatalogueReader {

    private static final int MOST_ROWS = 20_000;

    private CatalogueReader() {}

    /**
     * The catalogue in the workbook.
     *
     * @throws vn.tiendo.platform.problem.Rejection file-broken; catalogue-file-unreadable at the sheet, column or cell
     */
    static CatalogueFile read(byte[] content) {
        return Workbooks.read(content, CatalogueReader::read);
    }

    private static CatalogueFile read(ReadableWorkbook book) throws IOException {
        var figures = byForm(lines(book, Sheets.FIGURES));
        var shares = byForm(lines(book, Sheets.SHARES));
        var checks = byForm(lines(book, Sheets.CHECKS));
        List<@Nullable FormDraft> forms = new ArrayList<>();
        for (var line : lines(book, Sheets.FORMS)) {
            var key = line.text("Mã") + "|" + line.day("Từ ngày");
            forms.add(form(line, figures.getOrDefault(key, List.of()), shares.getOrDefault(key, List.of()),
                    checks.getOrDefault(key, List.of())));
        }
        List<@Nullable IndicatorDraft> indicators = new ArrayList<>();
        lines(book, Sheets.INDICATORS).forEach(line -> indicators.add(indicator(line)));
        return new CatalogueFile(forms, indicators);
    }

    private static List<Line> lines(ReadableWorkbook book, Sheets sheet) throws IOException {
        var found = book.findSheet(sheet.title())
                .orElseThrow(() -> unreadable(sheet.title(), new IOException("no such sheet")));
        try (var rows = found.openStream()) {
            var lines = rows.limit(MOST_ROWS).map(row -> new Line(sheet, row)).toList();
            for (var column : sheet.columns()) {
                if (lines.isEmpty() || !column.equals(lines.getFirst().text(column))) {
                    throw unreadable(sheet.title() + " " + column, new IOException("not headed as exported"));
                }
            }
            return lines.stream().skip(1).filter(line -> line.row().getPhysicalCellCount() > 0).toList();
        }
    }

    private static Map<String, List<Line>> byForm(List<Line> lines) {
        Map<String, List<Line>> byForm = new HashMap<>();
        lines.forEach(line -> byForm.computeIfAbsent(line.text("Biểu mẫu") + "|" + line.day("Từ ngày"),
                _ -> new ArrayList<>()).add(line));
        return byForm;
    }

    private static FormDraft form(Line line, List<Line> figures, List<Line> parts, List<Line> checks) {
        List<@Nullable Share> shares = new ArrayList<>();
        parts.forEach(part -> shares.add(new Share(written(part, "Phần"), written(part, "Toàn thể"))));
        var official = deadline(line, "Hạn số chính thức");
        return new FormDraft(line.text("Mã"), line.text("Tên"), line.one(PeriodKind.class, "Loại kỳ"),
                line.several(UnitLevel.class, "Cấp nhập"), figures(figures), shares, checks(checks),
                line.several(UnitLevel.class, "Cấp duyệt"),
                official == null ? null : new Deadlines(deadline(line, "Hạn số ước"), official), line.day("Từ ngày"),
                line.day("Đến ngày"), line.text("Căn cứ"), null);
    }

    private static List<@Nullable FigureField> figures(List<Line> lines) {
        List<@Nullable FigureField> figures = new ArrayList<>();
        lines.forEach(line -> figures.add(new FigureField(written(line, "Mã"), written(line, "Tên"),
                written(line, "Đơn vị tính"), present(line.one(Measure.class, "Loại"), line, "Loại"))));
        return figures;
    }

    private static List<@Nullable Check> checks(List<Line> lines) {
        List<@Nullable Check> checks = new ArrayList<>();
        lines.forEach(line -> {
            var english = line.text("Thông báo tiếng Anh");
            var vietnamese = written(line, "Thông báo");
            checks.add(new Check(written(line, "Mã"), written(line, "Biểu thức"),
                    present(line.one(Severity.class, "Mức"), line, "Mức"),
                    english == null ? Map.of("vi", vietnamese) : Map.of("vi", vietnamese, "en", english),
                    line.list("Hiện tại số liệu")));
        });
        return checks;
    }

    private static IndicatorDraft indicator(Line line) {
        return new IndicatorDraft(line.text("Mã"), line.text("Tên"), line.one(IndicatorKind.class, "Loại"),
                line.text("Đơn vị tính"), line.one(Direction.class, "Chiều tốt"), rollUp(line), merge(line),
                line.day("Từ ngày"), line.day("Đến ngày"), line.text("Căn cứ"), List.copyOf(line.list("Khác với")),
                null);
    }

    private static RollUp rollUp(Line line) {
        var figure = written(line, "Số liệu");
        return switch (written(line, "Công thức")) {
            case "SUM" -> new RollUp.Sum(figure);
            case "RATIO_OF_SUMS" -> new RollUp.RatioOfSums(figure, written(line, "Mẫu số hoặc trọng số"));
            case "MEAN" -> new RollUp.Mean(figure);
            case "WEIGHTED_MEAN" -> new RollUp.WeightedMean(figure, written(line, "Mẫu số hoặc trọng số"));
            case "LATEST" -> new RollUp.Latest(figure);
            case "NONE" -> new RollUp.None(figure);
            case String rule -> throw unreadable(line.place("Công thức"), new IOException(rule));
        };
    }

    private static @Nullable MergeRule merge(Line line) {
        return switch (Objects.requireNonNullElse(line.text("Khi sáp nhập"), "")) {
            case "" -> null;
            case "SUM" -> new MergeRule.Sum();
            case "WEIGHTED" -> new MergeRule.Weighted(written(line, "Trọng số khi sáp nhập"));
            case "NONE" -> new MergeRule.None();
            case String rule -> throw unreadable(line.place("Khi sáp nhập"), new IOException(rule));
        };
    }

    private static @Nullable Deadline deadline(Line line, String column) {
        var written = line.text(column);
        if (written == null) {
            return null;
        }
        var words = written.split(" ", 2);
        try {
            int number = Integer.parseInt(words[words.length - 1]);
            return switch (words[0]) {
                case "AFTER_CUT_OFF" -> new Deadline.AfterCutOff(number);
                case "BEFORE_DAY_OF_LAST_MONTH" -> new Deadline.BeforeDayOfLastMonth(number);
                case String rule -> throw unreadable(line.place(column), new IOException(rule));
            };
        } catch (NumberFormatException e) {
            throw unreadable(line.place(column), e);
        }
    }

    private static String written(Line line, String column) {
        return present(line.text(column), line, column);
    }

    private static <T> T present(@Nullable T value, Line line, String column) {
        if (value == null) {
            throw unreadable(line.place(column), new IOException("empty"));
        }
        return value;
    }
}

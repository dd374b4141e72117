package vn.tiendo.kpi.importing;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.platform.file.Cells;

/**
 * A form as a workbook to be filled in: one row a figure, drop-downs and bounds on the cells that may be filled, everything
 * else protected, and a column that says beside each figure which rule it breaks. A hidden sheet says what it was made for.
 */
final class FormWorkbook {

    private static final int[] WIDTHS = {22, 46, 11, 12, 12, 15, 26, 38};
    private static final int CHARACTER = 256;
    private static final String MOST = "999999999999";

    private final Duty duty;
    private final WorkbookTexts texts;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle open = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();
    private final CellStyle title = book.createCellStyle();
    private final CellStyle wrapped = book.createCellStyle();

    private FormWorkbook(Duty duty, Locale locale) {
        this.duty = duty;
        this.texts = WorkbookTexts.of(locale);
        this.sheet = book.createSheet(texts.of("sheet"));
        open.setLocked(false);
        open.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        title.setFont(bold);
        heading.setWrapText(true);
        wrapped.setWrapText(true);
    }

    /**
     * The workbook of a duty.
     *
     * @param now what stands in the draft
     * @param before official values of the period before, to compare with
     */
    static byte[] of(Duty duty, Map<String, Figure> now, Map<String, BigDecimal> before, Locale locale) {
        var workbook = new FormWorkbook(duty, locale);
        workbook.heading();
        workbook.figures(now, before);
        workbook.rules();
        workbook.protect();
        return workbook.bytes();
    }

    private void heading() {
        text(sheet.createRow(0), 0, duty.form().name()).setCellStyle(title);
        text(sheet.createRow(1), 0, duty.unitName() + " (" + duty.key().unit() + ")");
        text(sheet.createRow(2), 0, texts.of("period") + " " + duty.key().period());
        var titles = sheet.createRow(WorkbookLayout.TITLES);
        for (int i = 0; i < WIDTHS.length; i++) {
            text(titles, i, texts.of("column." + i)).setCellStyle(heading);
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.createFreezePane(2, WorkbookLayout.FIRST);
        sheet.setRepeatingRows(
                new CellRangeAddress(WorkbookLayout.TITLES, WorkbookLayout.TITLES, 0, WIDTHS.length - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void figures(Map<String, Figure> now, Map<String, BigDecimal> before) {
        var fields = duty.form().figures();
        var rows = IntStream.range(0, fields.size()).boxed()
                .collect(toMap(i -> fields.get(i).code(), i -> WorkbookLayout.FIRST + i + 1));
        var formulas = new RuleFormulas(duty.form(), rows, texts);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var row = sheet.createRow(WorkbookLayout.FIRST + i);
            text(row, WorkbookLayout.CODE, field.code());
            text(row, WorkbookLayout.NAME, field.name()).setCellStyle(wrapped);
            text(row, WorkbookLayout.UNIT_OF_MEASURE, field.unitOfMeasure());
            value(row, WorkbookLayout.BEFORE, before.get(field.code()));
            var known = now.get(field.code());
            value(row, WorkbookLayout.VALUE, known instanceof Figure.Known(var value) ? value : null);
            boolean reasoned = known instanceof Figure.NotApplicable;
            text(row, WorkbookLayout.STATE, reasoned ? texts.of("state.not-applicable") : texts.of("state.known"));
            text(row, WorkbookLayout.REASON, known instanceof Figure.NotApplicable(var reason) ? reason : "");
            row.createCell(WorkbookLayout.CHECK).setCellFormula(formulas.of(field));
            row.getCell(WorkbookLayout.CHECK).setCellStyle(wrapped);
            for (int column = WorkbookLayout.VALUE; column <= WorkbookLayout.REASON; column++) {
                row.getCell(column).setCellStyle(open);
            }
        }
    }

    private static Cell text(Row row, int column, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(Cells.harmless(text));
        return cell;
    }

    private static void value(Row row, int column, @Nullable BigDecimal value) {
        var cell = row.createCell(column);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private void rules() {
        var fields = duty.form().figures();
        for (int i = 0; i < fields.size(); i++) {
            int row = WorkbookLayout.FIRST + i;
            validate(bound(fields.get(i)), row, row, WorkbookLayout.VALUE, texts.of("refused.value"));
        }
        var states = sheet.getDataValidationHelper().createExplicitListConstraint(
                new String[]{texts.of("state.known"), texts.of("state.not-applicable")});
        validate(states, WorkbookLayout.FIRST, WorkbookLayout.FIRST + fields.size() - 1, WorkbookLayout.STATE,
                texts.of("refused.state"));
    }

    private DataValidationConstraint bound(FigureField field) {
        var helper = sheet.getDataValidationHelper();
        return switch (field.measure()) {
            case COUNT -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", MOST);
            case AMOUNT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", MOST);
            case SCORE -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case YES_NO -> helper.createExplicitListConstraint(new String[]{"0", "1"});
        };
    }

    private void validate(DataValidationConstraint constraint, int first, int last, int column, String refusal) {
        var validation = sheet.getDataValidationHelper().createValidation(constraint,
                new CellRangeAddressList(first, last, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(texts.of("refused"), refusal);
        sheet.addValidationData(validation);
    }

    /** Without a password: it keeps people from slips, and nothing depends on it. */
    private void protect() {
        sheet.protectSheet("");
        var marks = book.createSheet(WorkbookLayout.MARKS);
        var row = marks.createRow(0);
        var values = new String[]{duty.key().unit(), duty.key().form(), duty.key().period(),
            WorkbookLayout.fingerprint(duty.form())};
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
        book.setSheetHidden(book.getSheetIndex(marks), true);
    }

    private byte[] bytes() {
        try (book; var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

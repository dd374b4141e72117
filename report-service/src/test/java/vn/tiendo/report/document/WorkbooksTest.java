package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final int TOTAL = SampleReport.COMMUNES + 1;
    private final XSSFWorkbook workbook = open(new ReportDocuments().xlsx(SampleReport.quarter()));

    @Test
    void sums_are_formulas_that_give_the_sum() {
        long received = 0;
        for (int at = 1; at <= SampleReport.COMMUNES; at++) {
            received += 3_000L + 37L * at;
        }
        assertThat(ranking().getRow(TOTAL).getCell(5).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(value(ranking(), TOTAL, 5).getNumberValue()).isEqualTo((double) received);
    }

    @Test
    void the_share_in_the_last_row_is_the_share_of_the_sums() {
        long given = 0;
        long done = 0;
        for (int at = 1; at <= SampleReport.COMMUNES; at++) {
            given += 20 + at % 9;
            done += 18 + at % 7;
        }
        assertThat(value(ranking(), TOTAL, 4).getNumberValue()).isCloseTo((double) done / given, within(1e-12));
        assertThat(value(ranking(), 1, 4).getNumberValue()).isCloseTo(19 / 21.0, within(1e-12));
    }

    @Test
    void a_formula_follows_a_changed_figure() {
        double before = value(ranking(), TOTAL, 2).getNumberValue();
        ranking().getRow(1).getCell(2).setCellValue(1_021);
        assertThat(value(ranking(), TOTAL, 2).getNumberValue()).isEqualTo(before + 1_000);
    }

    @Test
    void a_share_of_what_is_not_known_stays_empty() {
        var indicators = workbook.getSheetAt(1);
        assertThat(indicators.getRow(7).getCell(3).getStringCellValue()).isEqualTo("chưa có số liệu");
        assertThat(value(indicators, 7, 4).getStringValue()).isEmpty();
    }

    @Test
    void each_table_has_its_sheet_printed_across_with_its_names_on_each_page() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        assertThat(ranking().getPrintSetup().getLandscape()).isTrue();
        assertThat(ranking().getRepeatingRows().getLastRow()).isZero();
    }

    @Test
    void a_row_with_words_that_wrap_is_high_enough_for_them() {
        var indicators = workbook.getSheetAt(1);
        assertThat(indicators.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(30);
        assertThat(ranking().getRow(1).getHeightInPoints()).isLessThan(20);
    }

    @Test
    void words_never_become_formulas() {
        var table = new PrintedTable("Bảng", List.of(new PrintedColumn("=A1", false)),
                List.of(List.of(new PrintedCell.Text("=1+1")), List.of(new PrintedCell.Number(BigDecimal.ONE, 0))),
                false);
        var sample = SampleReport.quarter();
        var report = new PrintedReport(sample.letterhead(), sample.title(), sample.subject(), List.of(), List.of(),
                List.of(table, table), sample.closing(), "vi");
        var harmless = open(new ReportDocuments().xlsx(report));
        assertThat(harmless.getSheet("Bảng").getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
        assertThat(harmless.getSheet("Bảng (2)")).isNotNull();
    }

    private XSSFSheet ranking() {
        return workbook.getSheetAt(2);
    }

    private CellValue value(XSSFSheet sheet, int row, int column) {
        return workbook.getCreationHelper().createFormulaEvaluator().evaluate(sheet.getRow(row).getCell(column));
    }

    private static XSSFWorkbook open(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

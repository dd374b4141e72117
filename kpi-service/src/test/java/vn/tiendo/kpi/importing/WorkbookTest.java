package vn.tiendo.kpi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class WorkbookTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @BeforeEach
    void known() {
        Communes.publish(40, port);
    }

    private byte[] workbook(String unit, String period) {
        return Calls.to(port).as(Tokens.officer(unit))
                .bytes("/api/submissions/%s/CCHC-Q/%s/workbook.xlsx".formatted(unit, period));
    }

    private static byte[] edited(byte[] workbook, Consumer<XSSFSheet> edit) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook)); var out = new ByteArrayOutputStream()) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(XSSFSheet sheet, String figure) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(figure)) {
                return row;
            }
        }
        throw new IllegalArgumentException(figure);
    }

    private JsonNode uploaded(String unit, byte[] workbook) {
        var answer = Calls.to(port).as(Tokens.officer(unit)).send("POST", "/api/measurements/imports",
                BodyPublishers.ofByteArray(workbook), XLSX);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode figures(String unit, String period) {
        return Calls.to(port).as(Tokens.officer(unit)).get("/api/submissions/%s/CCHC-Q/%s".formatted(unit, period))
                .json().path("figures");
    }

    @Test
    void a_workbook_that_was_filled_in_becomes_the_draft() {
        var filled = edited(workbook("42030", "2024-Q3"), sheet -> {
            row(sheet, "dialogues").getCell(4).setCellValue(0);
            row(sheet, "digitalSelfRating").getCell(4).setCellValue(85.5);
            row(sheet, "isoChecks").getCell(5).setCellValue("Không áp dụng");
            row(sheet, "isoChecks").getCell(6).setCellValue("Xã chưa áp dụng ISO");
        });
        assertThat(uploaded("42030", filled).path("count").path("stored").asInt()).isEqualTo(3);
        var figures = figures("42030", "2024-Q3");
        assertThat(figures.path("dialogues").path("value").asString()).isEqualTo("0");
        assertThat(figures.path("digitalSelfRating").path("value").asString()).isEqualTo("85.5");
        assertThat(figures.path("isoChecks").path("notApplicable").asString()).isEqualTo("Xã chưa áp dụng ISO");
        assertThat(figures).hasSize(3);
        assertThat(uploaded("42030", workbook("42030", "2024-Q3")).path("count").path("unchanged").asInt())
                .isEqualTo(3);
    }

    @Test
    void another_library_reads_the_figures_and_the_rules_beside_them() throws IOException {
        var filled = edited(workbook("42031", "2024-Q3"), sheet -> row(sheet, "newsItems").getCell(4).setCellValue(7));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(filled));
                var rows = book.getFirstSheet().openStream()) {
            var row = rows.filter(candidate -> candidate.getCellText(0).equals("newsItems")).findFirst().orElseThrow();
            assertThat(row.getCellAsNumber(4)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("7"));
            assertThat(row.getCell(7).getFormula()).contains("ISNUMBER(E").contains("Phải là số nguyên");
        }
    }

    @Test
    void the_rules_beside_the_cells_say_what_the_service_would() {
        edited(workbook("42032", "2024-Q3"), sheet -> {
            var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
            var resolved = row(sheet, "proceduresResolved");
            var onTime = row(sheet, "proceduresOnTime");
            assertThat(evaluator.evaluate(onTime.getCell(7)).getStringValue()).startsWith("Chưa có số liệu");
            resolved.getCell(4).setCellValue(10);
            onTime.getCell(4).setCellValue(11);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(onTime.getCell(7)).getStringValue()).startsWith("Lớn hơn");
            onTime.getCell(4).setCellValue(10);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(onTime.getCell(7)).getStringValue()).isEmpty();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(onTime.getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(onTime.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(28);
        });
    }

    @Test
    void a_formula_or_a_text_in_a_cell_is_named_and_the_other_cells_are_taken() {
        var answer = uploaded("42033", edited(workbook("42033", "2024-Q3"), sheet -> {
            row(sheet, "dialogues").getCell(4).setCellFormula("1+1");
            row(sheet, "workFiles").getCell(4).setCellValue("1.234");
            row(sheet, "newsItems").getCell(4).setCellValue(3);
        }));
        assertThat(answer.path("rejected").valueStream().map(row -> row.path("problem").path("type").asString()))
                .hasSize(2).anyMatch(type -> type.endsWith("formula-in-cell"))
                .anyMatch(type -> type.endsWith("number-ambiguous"));
        assertThat(answer.path("count").path("stored").asInt()).isEqualTo(1);
    }

    @Test
    void a_workbook_whose_rows_were_moved_or_that_is_none_changes_nothing() {
        var moved = edited(workbook("42034", "2024-Q3"), sheet -> sheet.shiftRows(6, 8, 1));
        assertThat(uploaded("42034", moved).path("broken").path("type").asString()).endsWith("workbook-changed");
        assertThat(uploaded("42034", new byte[]{1, 2, 3}).path("broken").path("type").asString())
                .endsWith("file-broken");
    }

    @Test
    void a_workbook_of_another_unit_is_not_taken() {
        var filled = edited(workbook("42035", "2024-Q3"), sheet -> row(sheet, "newsItems").getCell(4).setCellValue(3));
        assertThat(uploaded("42036", filled).path("rejected").path(0).path("problem").path("type").asString())
                .endsWith("not-your-unit");
    }
}

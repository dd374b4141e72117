package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordReportTest {

    private static final ReportDocuments DOCUMENTS = new ReportDocuments();
    private final PrintedReport report = SampleReport.quarter();
    private final XWPFDocument document = open(DOCUMENTS.docx(report));

    @Test
    void the_margins_are_those_of_the_decree_on_upright_A4() {
        var section = section("Phụ lục");
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH())).map(Object::toString).containsExactly(
                "11906",
                "16838");
        var margins = section.getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .map(Object::toString).containsExactly("1134", "1134", "1701", "1134");
    }

    @Test
    void everything_is_set_in_Times_New_Roman_and_the_text_at_14_points() {
        var text = paragraph("Thực hiện Kế hoạch cải cách hành chính năm 2026");
        assertThat(text.getRuns()).allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(14);
        });
        assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(text.getFirstLineIndent()).isPositive();
    }

    @Test
    void the_head_names_the_issuer_left_and_the_country_right() {
        var head = document.getTables().getFirst();
        assertThat(cell(head, 0, 0)).isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA\n");
        assertThat(cell(head, 0, 1)).startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        assertThat(cell(head, 1, 0)).isEqualTo("Số: 215/BC-UBND");
        assertThat(cell(head, 1, 1)).isEqualTo("Thanh Hóa, ngày 05 tháng 10 năm 2026");
        assertThat(head.getRow(1).getCell(1).getParagraphArray(0).getRuns()).allMatch(run -> run.isItalic());
    }

    @Test
    void headings_of_sections_are_bold_and_stay_with_their_text() {
        for (var section : report.sections()) {
            var heading = paragraph(section.heading());
            assertThat(heading.getRuns()).allMatch(run -> run.isBold());
            assertThat(heading.isKeepNext()).isTrue();
        }
    }

    @Test
    void a_table_names_its_columns_again_on_each_page_and_adds_them_up() {
        var ranking = document.getTables().getLast();
        assertThat(ranking.getRow(0).isRepeatHeader()).isTrue();
        assertThat(ranking.getRow(1).isRepeatHeader()).isFalse();
        assertThat(ranking.getNumberOfRows()).isEqualTo(SampleReport.COMMUNES + 2);
        int given = 0;
        for (int at = 1; at <= SampleReport.COMMUNES; at++) {
            given += 20 + at % 9;
        }
        assertThat(cell(ranking, SampleReport.COMMUNES + 1, 1)).isEqualTo("Tổng cộng");
        assertThat(cell(ranking, SampleReport.COMMUNES + 1, 2))
                .isEqualTo(String.format(Locale.GERMANY, "%,d", given));
    }

    @Test
    void only_a_wide_appendix_is_laid_across() {
        assertThat(last().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        var narrow = new PrintedTable("Hẹp", List.of(new PrintedColumn("Đơn vị", false)), List.of(), false);
        var two = open(DOCUMENTS.docx(new PrintedReport(report.letterhead(), report.title(), report.subject(),
                report.opening(), report.sections(), List.of(report.appendices().getFirst(), narrow), report.closing(),
                "vi")));
        assertThat(two.getDocument().getBody().getSectPr().getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(two.getParagraphs()).extracting(XWPFParagraph::getText).contains("Phụ lục I", "Phụ lục II");
    }

    @Test
    void pages_are_numbered_from_the_second_on() {
        assertThat(section("Phụ lục").isSetTitlePg()).isTrue();
        assertThat(last().isSetTitlePg()).isFalse();
        assertThat(document.getHeaderList().getFirst().getParagraphArray(0).getCTP().xmlText()).contains("PAGE");
    }

    @Test
    void the_end_names_who_receives_and_who_signs() {
        var closing = document.getTables().get(2);
        assertThat(cell(closing, 0, 0)).startsWith("Nơi nhận:\n- Bộ Nội vụ;").endsWith("- Lưu: VT, NC.");
        assertThat(cell(closing, 0, 1)).contains("KT. CHỦ TỊCH").endsWith("Nguyễn Văn Thi");
    }

    @Test
    void each_chart_is_a_picture_named_for_who_cannot_see_it() {
        assertThat(document.getAllPictures()).hasSize(2);
        assertThat(document.getDocument().xmlText()).contains("descr=\"Biểu đồ 2. Tỷ lệ hồ sơ đúng hạn theo tháng\"");
    }

    @Test
    void nothing_of_the_template_is_left_over() {
        assertThat(document.getDocument().xmlText()).doesNotContain("{{");
    }

    /** Paper of what stands before a paragraph. */
    private CTSectPr section(String before) {
        var paragraphs = document.getParagraphs();
        var end = paragraphs.get(paragraphs.indexOf(paragraph(before)) - 1);
        return end.getCTP().getPPr().getSectPr();
    }

    private CTSectPr last() {
        return document.getDocument().getBody().getSectPr();
    }

    private XWPFParagraph paragraph(String start) {
        return document.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith(start)).findFirst()
                .orElseThrow();
    }

    private static String cell(XWPFTable table, int row, int column) {
        return String.join("\n", table.getRow(row).getCell(column).getParagraphs().stream().map(XWPFParagraph::getText)
                .toList());
    }

    private static XWPFDocument open(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

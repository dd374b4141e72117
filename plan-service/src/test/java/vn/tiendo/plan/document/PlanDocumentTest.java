package vn.tiendo.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tiendo.plan.importing.Draft;

class PlanDocumentTest {

    @Test
    void the_page_is_a4_with_the_decree_s_margins_and_the_appendix_lies_across() {
        var document = written(Samples.commune(6));
        var appendix = document.getDocument().getBody().getSectPr();
        var text = document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr()
                && paragraph.getCTP().getPPr().isSetSectPr()).findFirst().orElseThrow().getCTP().getPPr().getSectPr();

        assertThat(text.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
        assertThat(appendix.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16_838));
        assertThat(appendix.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(List.of(text, appendix)).allSatisfy(section -> {
            assertThat(millimetres(section, "top")).isBetween(20, 25);
            assertThat(millimetres(section, "bottom")).isBetween(20, 25);
            assertThat(millimetres(section, "left")).isBetween(30, 35);
            assertThat(millimetres(section, "right")).isBetween(15, 20);
        });
    }

    @Test
    void pages_are_numbered_in_the_middle_at_the_top_but_for_the_first() {
        var document = written(Samples.commune(6));
        var text = document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr()
                && paragraph.getCTP().getPPr().isSetSectPr()).findFirst().orElseThrow().getCTP().getPPr().getSectPr();

        assertThat(text.isSetTitlePg()).isTrue();
        assertThat(text.getHeaderReferenceList()).hasSize(1);
        assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isFalse();
        assertThat(document.getHeaderList()).singleElement()
                .satisfies(header -> assertThat(header.getParagraphs().getLast().getCTP().toString())
                        .contains("PAGE").contains("center"));
    }

    @Test
    void the_heading_has_the_issuer_left_and_the_motto_right() {
        var heading = written(Samples.commune(6)).getTables().getFirst();

        assertThat(cell(heading, 0, 0)).startsWith("ỦY BAN NHÂN DÂN\nXÃ KIM TÂN");
        assertThat(cell(heading, 0, 1))
                .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        assertThat(cell(heading, 1, 0)).isEqualTo("Số: 12/KH-UBND");
        assertThat(cell(heading, 1, 1)).isEqualTo("Kim Tân, ngày 08 tháng 01 năm 2026");
        assertThat(heading.getRow(1).getCell(1).getParagraphArray(0).getRuns()).allMatch(run -> run.isItalic());
    }

    @Test
    void an_office_s_plan_names_the_body_above_it() {
        var heading = written(Samples.commune(1).with(it -> it.issuer = "Sở Nội vụ"), "Tỉnh Thanh Hóa").getTables()
                .getFirst();

        assertThat(cell(heading, 0, 0)).startsWith("ỦY BAN NHÂN DÂN TỈNH THANH HÓA\nSỞ NỘI VỤ");
    }

    @Test
    void what_is_not_known_is_left_to_be_filled_in() {
        var heading = written(Draft.titled("Cải cách hành chính năm 2026"), "Xã Kim Tân").getTables().getFirst();

        assertThat(cell(heading, 0, 0)).startsWith("ỦY BAN NHÂN DÂN\nXÃ KIM TÂN");
        assertThat(cell(heading, 1, 0)).matches("Số: +/KH-UBND");
        assertThat(cell(heading, 1, 1)).matches("…+, ngày +tháng +năm …+");
    }

    @Test
    void parts_come_in_order_and_only_those_that_say_something() {
        assertThat(heads(Samples.commune(6))).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. CHỈ TIÊU", "III. NHIỆM VỤ",
                "IV. TỔ CHỨC THỰC HIỆN", "V. KINH PHÍ THỰC HIỆN", "VI. CHẾ ĐỘ BÁO CÁO");
        assertThat(heads(Draft.titled("Kế hoạch").with(it -> it.tasks = Samples.commune(2).tasks())))
                .containsExactly("I. NHIỆM VỤ");
    }

    @Test
    void legal_bases_are_in_italics_and_end_with_semicolons_the_last_with_a_full_stop() {
        var bases = written(Samples.commune(6)).getParagraphs().stream().filter(paragraph -> paragraph.getText()
                .startsWith("Căn cứ") || paragraph.getText().startsWith("Thực hiện")).toList();

        assertThat(bases).allMatch(basis -> basis.getRuns().stream().allMatch(run -> run.isItalic()));
        assertThat(bases).extracting(XWPFParagraph::getText).containsExactly(
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể"
                        + " cải cách hành chính nhà nước giai đoạn 2021 - 2030;",
                "Thực hiện Kế hoạch số 257/KH-UBND ngày 22 tháng 12 năm 2025 của UBND tỉnh Thanh Hóa về cải cách hành"
                        + " chính tỉnh Thanh Hóa năm 2026.");
    }

    @Test
    void the_appendix_repeats_its_head_and_fields_go_over_the_whole_width() {
        var table = written(Samples.commune(6)).getTables().getLast();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText()).containsExactly("TT",
                "Nội dung", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú");
        assertThat(table.getRows()).filteredOn(row -> row.getTableCells().size() == 2).hasSize(3)
                .allMatch(row -> row.getCell(1).getCTTc().getTcPr().getGridSpan().getVal().intValue() == 6);
        assertThat(table.getRows()).filteredOn(row -> row.getTableCells().size() == 7).hasSize(7)
                .allMatch(row -> row.isCantSplitRow());
    }

    @Test
    void everything_is_in_times_new_roman() {
        var document = written(Samples.commune(6));

        assertThat(document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()))
                .allMatch(run -> "Times New Roman".equals(run.getFontFamily()));
        assertThat(document.getTables().stream().flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream()))
                .allMatch(run -> "Times New Roman".equals(run.getFontFamily()));
    }

    @Test
    void a_target_that_a_task_states_is_not_stated_twice() {
        var plan = Samples.commune(1);
        var stated = plan.with(it -> it.tasks = List.of(new Draft.Task("t1", "1", null,
                plan.targets().getFirst().wording(), List.of(), List.of(), List.of(), null, null, null)));

        assertThat(text(stated).split("99,9%", -1)).hasSize(2);
    }

    private static List<String> heads(Draft plan) {
        return written(plan).getParagraphs().stream().map(XWPFParagraph::getText)
                .filter(text -> text.matches("[IVX]+\\. \\p{Lu}.*")).toList();
    }

    private static String text(Draft plan) {
        var text = new StringBuilder();
        var document = written(plan);
        document.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        document.getTables().forEach(table -> text.append(table.getText()));
        return text.toString();
    }

    private static String cell(XWPFTable table, int row, int column) {
        return String.join("\n", table.getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText).toList()).strip();
    }

    private static int millimetres(CTSectPr section, String side) {
        var margins = section.getPgMar();
        var twips = (BigInteger) switch (side) {
            case "top" -> margins.getTop();
            case "bottom" -> margins.getBottom();
            case "left" -> margins.getLeft();
            default -> margins.getRight();
        };
        return (int) Math.round(twips.intValue() * 25.4 / 1_440);
    }

    private static XWPFDocument written(Draft plan) {
        return written(plan, "Xã Kim Tân");
    }

    private static XWPFDocument written(Draft plan, String unitName) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(PlanDocument.write(plan, unitName)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

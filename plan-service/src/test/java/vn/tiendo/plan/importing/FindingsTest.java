package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Importing.body;
import static vn.tiendo.plan.importing.Importing.codes;
import static vn.tiendo.plan.importing.Importing.text;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String HEAD = "| TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |\n|---|---|---|---|---|\n";

    @Test
    void numbers_left_out_or_repeated_are_found() {
        var draft = body(HEAD
                + "| 1 | Việc một | Báo cáo | Phòng A | Quý I/2026 |\n| 3 | Việc ba | Báo cáo | Phòng A | Quý I/2026 |\n| 3 | Việc bốn | Báo cáo | Phòng A | Quý I/2026 |\n");
        assertThat(codes(draft)).contains("NUMBERING_GAP", "NUMBER_REPEATED");
    }

    @Test
    void a_table_in_which_no_row_is_numbered_is_not_blamed_for_it() {
        var draft = body(
                "| Nội dung | Sản phẩm | Chủ trì | Thời gian |\n|---|---|---|---|\n| Việc một | Báo cáo | Phòng A | Quý I/2026 |\n");
        assertThat(draft.tasks()).hasSize(1);
        assertThat(codes(draft)).doesNotContain("ROW_UNNUMBERED");
    }

    @Test
    void missing_cells_are_found_with_their_task() {
        var draft = body(HEAD + "| 1 | Việc một | | | |\n");
        assertThat(codes(draft)).contains("LEAD_MISSING", "PRODUCT_MISSING", "DEADLINE_MISSING");
        assertThat(draft.findings()).anySatisfy(
                finding -> assertThat(finding.message()).isEqualTo("Nhiệm vụ số 1 chưa có đơn vị chủ trì."));
    }

    @Test
    void two_levels_for_one_indicator_contradict_each_other() {
        var draft = body(
                "I. CHỈ TIÊU\n- Giải quyết đúng hạn tối thiểu 99%.\n- Giải quyết đúng hạn tối thiểu 98%.\n- Người dân hài lòng trên 95%.\n");
        assertThat(codes(draft)).containsOnlyOnce("CONTRADICTORY_TARGETS");
    }

    @Test
    void a_decision_with_a_plans_number_is_found() {
        var draft = text(
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Quyết định số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh về cải cách;\nCăn cứ Quyết định số 16/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về một cửa;\nI. MỤC ĐÍCH\n");
        assertThat(codes(draft)).containsOnlyOnce("NUMBER_KIND_MISMATCH");
    }

    @Test
    void a_plan_without_a_year_cannot_be_published_as_it_is() {
        var draft = text("KẾ HOẠCH\nCải cách hành chính của xã\n\nI. MỤC ĐÍCH\n");
        assertThat(draft.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("YEAR_MISSING");
            assertThat(finding.severity()).isEqualTo(Draft.Severity.ERROR);
        });
    }
}

package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.plan.importing.Importing.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.LegalBasis;

class LegalBasesTest {

    @Test
    void several_bases_may_share_a_line() {
        var bases = preamble(
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách; Chỉ thị số 5/CT-TTg ngày 01/02/2025 của Thủ tướng Chính phủ về kỷ cương;")
                .legalBases();
        assertThat(bases).extracting(LegalBasis::kind, LegalBasis::number, LegalBasis::issuer)
                .containsExactly(tuple("Nghị quyết", "76/NQ-CP", "Chính phủ"),
                        tuple("Chỉ thị", "5/CT-TTg", "Thủ tướng Chính phủ"));
    }

    @Test
    void a_document_inside_anothers_title_is_no_basis() {
        var bases = preamble(
                "Căn cứ Quyết định số 8/QĐ-UBND ngày 03/3/2025 của UBND tỉnh về việc ban hành Kế hoạch thực hiện Nghị quyết số 12/NQ-TU;")
                .legalBases();
        assertThat(bases).extracting(LegalBasis::number).containsExactly("8/QĐ-UBND");
        assertThat(bases.getFirst().subject()).startsWith("ban hành Kế hoạch thực hiện");
        assertThat(bases.getFirst().date()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void a_document_cited_later_is_no_basis() {
        var draft = preamble(
                "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ;\nI. MỤC ĐÍCH\nThực hiện Chỉ thị số 9/CT-UBND ngày 02/02/2024 của Chủ tịch UBND tỉnh.");
        assertThat(draft.legalBases()).extracting(LegalBasis::number).containsExactly("42/2022/NĐ-CP");
    }

    @Test
    void the_sentence_that_enacts_the_plan_is_no_part_of_the_last_basis() {
        var last = preamble(
                "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2026 của UBND tỉnh về cải cách hành chính năm 2026, UBND xã xây dựng kế hoạch như sau:")
                .legalBases().getLast();
        assertThat(last.subject()).isEqualTo("cải cách hành chính năm 2026");
    }

    @Test
    void a_law_needs_no_number() {
        var law = preamble("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;").legalBases().getFirst();
        assertThat(law.kind()).isEqualTo("Luật");
        assertThat(law.subject()).isEqualTo("Tổ chức chính quyền địa phương");
        assertThat(law.date()).isEqualTo(LocalDate.of(2025, 6, 16));
    }

    @Test
    void the_parent_is_the_reform_plan_of_the_level_nearest_above() {
        var draft = preamble("""
                Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2024 của UBND tỉnh Thanh Hóa về cải cách hành chính năm 2024;
                Căn cứ Kế hoạch số 2/KH-UBND ngày 08/01/2024 của UBND huyện Yên Định về cải cách hành chính năm 2024;
                Căn cứ Kế hoạch số 3/KH-UBND ngày 09/01/2024 của UBND xã Định Hòa về phòng, chống thiên tai năm 2024;
                """, 2024);
        assertThat(draft.parentPlan()).isEqualTo("2/KH-UBND");
        assertThat(draft.legalBases()).filteredOn(LegalBasis::parent).hasSize(1);
    }

    @Test
    void a_plan_of_another_year_or_for_many_years_is_no_parent() {
        var draft = preamble(
                """
                        Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2024 của UBND tỉnh Thanh Hóa về cải cách hành chính năm 2024;
                        Căn cứ Kế hoạch số 4/KH-UBND ngày 02/01/2026 của UBND tỉnh Thanh Hóa về cải cách hành chính giai đoạn 2026-2030;
                        """);
        assertThat(draft.parentPlan()).isNull();
    }

    private static Draft preamble(String preamble) {
        return preamble(preamble, 2026);
    }

    @Test
    void a_decision_of_the_chairman_that_issues_a_plan_is_cited_whole_and_is_the_parent() {
        var plan = text(
                """
                        SỞ CÔNG THƯƠNG
                        Đắk Lắk, ngày 28 tháng 12 năm 2022
                        KẾ HOẠCH
                        Cải cách hành chính năm 2023

                        Căn cứ Quyết định số 2913/QĐ-UBND ngày 27/12/2022 của Chủ tịch UBND tỉnh về việc ban hành Kế hoạch cải cách hành chính năm 2023 của tỉnh Đắk Lắk,
                        Sở Công Thương ban hành Kế hoạch cải cách hành chính năm 2023 như sau:
                        I. MỤC ĐÍCH
                        """);
        assertThat(plan.parentPlan()).isEqualTo("2913/QĐ-UBND");
        assertThat(plan.legalBases()).singleElement().satisfies(basis -> {
            assertThat(basis.issuer()).isEqualTo("Chủ tịch UBND tỉnh");
            assertThat(basis.subject()).isEqualTo("ban hành Kế hoạch cải cách hành chính năm 2023 của tỉnh Đắk Lắk");
        });
    }

    private static Draft preamble(String preamble, int year) {
        return text("UBND XÃ ĐỊNH HÒA\nKẾ HOẠCH\nCải cách hành chính năm " + year + "\n\n" + preamble
                + "\n\nI. YÊU CẦU\nTheo quy định.\nNơi nhận:\n");
    }
}

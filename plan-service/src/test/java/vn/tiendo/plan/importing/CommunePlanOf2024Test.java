package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.events.Comparator.AT_LEAST;
import static vn.tiendo.events.Comparator.EXACTLY;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Task;

/** A real plan with a flattened table of 30 rows, interleaved cells and displaced numbers. */
class CommunePlanOf2024Test {

    @SuppressWarnings("NullAway.Init")
    private static Draft draft;

    @BeforeAll
    static void read() {
        draft = Seeds.draft("001_");
    }

    @Test
    void it_has_thirty_tasks_of_which_one_has_no_number() {
        assertThat(draft.tasks()).hasSize(30);
        assertThat(draft.tasks().stream().map(Task::number).filter(number -> number != null))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29).mapToObj(String::valueOf).toList());
        assertThat(unnumbered().content()).startsWith("Kiểm tra, đánh giá định kỳ").endsWith("phân cấp.");
    }

    @Test
    void its_tasks_stand_in_seven_fields() {
        var perField = draft.tasks().stream()
                .collect(Collectors.groupingBy(CommunePlanOf2024Test::field, Collectors.counting()));
        assertThat(perField).containsOnlyKeys("I", "II", "III", "IV", "V", "VI", "VII")
                .containsEntry("I", 2L).containsEntry("II", 7L).containsEntry("III", 3L).containsEntry("IV", 6L)
                .containsEntry("V", 3L).containsEntry("VI", 5L).containsEntry("VII", 4L);
    }

    @Test
    void displaced_numbers_go_to_the_rows_they_stand_beside() {
        assertThat(task("4").content()).startsWith("Thực hiện số hóa 100%").endsWith("thẩm quyền giải quyết");
        assertThat(task("5").content()).startsWith("Tuyên truyền, khuyến khích")
                .contains("thực hiện cải cách thủ tục hành chính, tập trung");
        assertThat(task("9").content()).startsWith("Nâng cao hiệu quả").contains("tăng cường đối thoại")
                .endsWith("tài chính ngân sách.");
        assertThat(task("10").content()).startsWith("Tập trung rà soát").contains("tổ chức bộ máy tinh gọn")
                .endsWith("tinh giản biên chế.");
        assertThat(task("13").content()).startsWith("Rà soát, hoàn thiện").contains("về đánh giá kết quả")
                .endsWith("minh bạch.");
        assertThat(task("15").content()).startsWith("Tăng cường công kiểm tra").contains("không để xảy ra tình trạng")
                .endsWith("Nhà nước");
        assertThat(task("27").content()).startsWith("Đổi mới, đa dạng hóa").endsWith("bưu chính công ích.");
    }

    @Test
    void a_page_break_does_not_tear_a_row_nor_make_one() {
        assertThat(task("8").content()).endsWith("tin nhắn SMS...");
        assertThat(task("19").content()).contains("chất lượng chi tiêu theo mục tiêu").endsWith("dự toán ngân sách");
        assertThat(task("12").content()).startsWith("Bố trí cán bộ");
        assertThat(Importing.read(task("13").source()).firstLine()).isGreaterThan(1000);
    }

    @Test
    void times_are_whole() {
        assertThat(task("1").timePhrase()).isEqualTo("Báo cáo kết quả định kỳ 6 tháng, hàng năm theo quy định");
        assertThat(task("2").timePhrase()).isEqualTo("Sau khi UBND Thành phố ban hành Đề án");
        assertThat(task("4").timePhrase()).isEqualTo("Định kỳ hàng quý");
        assertThat(task("9").timePhrase()).isEqualTo("Thường xuyên trong năm");
        assertThat(task("12").timePhrase()).isEqualTo("Trong năm 2024");
        assertThat(draft.tasks()).allSatisfy(task -> assertThat(task.timePhrase()).isNotNull());
    }

    @Test
    void products_stand_one_by_one() {
        assertThat(task("1").products()).containsExactly("Kế hoạch", "Báo cáo kết quả thực hiện");
        assertThat(task("10").products()).containsExactly("Quyết định của cơ quan có thẩm quyền",
                "Báo cáo kết quả thực hiện");
        assertThat(task("13").products()).containsExactly("Kế hoạch thực hiện", "Báo cáo kết quả thực hiện");
        assertThat(task("29").products()).containsExactly("Báo cáo kết quả thực hiện", "Tự chấm điểm");
        assertThat(draft.tasks()).allSatisfy(task -> assertThat(task.products()).isNotEmpty());
    }

    @Test
    void leads_and_coordinators_are_told_apart() {
        assertThat(task("1").leads()).containsExactly("Công chức Tư pháp-Hộ tịch");
        assertThat(task("7").leads()).containsExactly("Công chức Văn phòng –Thống kê",
                "Bộ phận tiếp nhận&Trả kết quả xã");
        assertThat(task("20").leads()).containsExactly("UBND xã", "Công chức Tài chính-Kế toán");
        assertThat(task("23").leads()).containsExactly("Công chức Văn phòng –Thống kê", "công chức VH-XH", "UBND xã");
        assertThat(task("28").leads()).containsExactly("UBND xã", "Mặt trận Tổ quốc", "Công chức Văn phòng –Thống kê");
        assertThat(draft.tasks())
                .allSatisfy(task -> assertThat(task.coordinators()).containsExactly("Công chức chuyên môn"));
    }

    @Test
    void a_row_without_a_lead_is_found() {
        assertThat(task("17").leads()).isEmpty();
        assertThat(codes()).contains("LEAD_MISSING");
    }

    @Test
    void five_legal_bases_share_the_preamble_and_the_citys_plan_is_the_parent() {
        assertThat(draft.legalBases()).extracting(Draft.LegalBasis::number)
                .containsExactly("76/NQ-CP", "22/KH-TU", "3740/QĐ-UBND", "4951/KH-UBND", "26/KH-UBND");
        assertThat(draft.parentPlan()).isEqualTo("26/KH-UBND");
    }

    @Test
    void heading_is_read_from_title_and_appendix() {
        assertThat(draft.issuer()).isEqualTo("Ủy ban nhân dân xã Thiệu Vân");
        assertThat(draft.kind()).isEqualTo(Draft.Kind.REFORM);
        assertThat(draft.period()).isEqualTo("2024");
        assertThat(draft.number()).isNull();
        assertThat(draft.issuedOn()).isNull();
    }

    @Test
    void targets_of_text_and_table_are_found_with_their_comparators() {
        assertThat(draft.targets())
                .extracting(Draft.Target::indicator, Draft.Target::comparator,
                        target -> target.threshold().doubleValue())
                .contains(tuple("onTimeRate", AT_LEAST, 99.9), tuple("onTimeRate", AT_LEAST, 99.0),
                        tuple("satisfactionRate", AT_LEAST, 98.0),
                        tuple("satisfactionRate", EXACTLY, 95.0), tuple("workFilesOnlineRate", EXACTLY, 100.0),
                        tuple("reportsInSystemRate", EXACTLY, 100.0), tuple("digitisedRate", EXACTLY, 100.0));
        assertThat(draft.targets())
                .allSatisfy(target -> assertThat(target.threshold()).isGreaterThan(BigDecimal.valueOf(90)));
    }

    @Test
    void its_contradictions_and_leftovers_of_older_plans_are_found() {
        assertThat(codes()).contains("ROW_UNNUMBERED", "NUMBER_BLANK", "DATE_BLANK", "WRONG_YEAR", "REPEALED_TERM",
                "CONTRADICTORY_TARGETS",
                "NUMBER_KIND_MISMATCH");
    }

    private static List<String> codes() {
        return draft.findings().stream().map(Draft.Finding::code).toList();
    }

    private static Task task(String number) {
        return draft.tasks().stream().filter(task -> number.equals(task.number())).findFirst().orElseThrow();
    }

    private static Task unnumbered() {
        return draft.tasks().stream().filter(task -> task.number() == null).findFirst().orElseThrow();
    }

    private static String field(Task task) {
        var field = task.field();
        return field == null ? "" : String.valueOf(field.number());
    }
}

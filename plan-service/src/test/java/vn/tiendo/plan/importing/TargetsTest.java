package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.events.Comparator.AT_LEAST;
import static vn.tiendo.events.Comparator.AT_MOST;
import static vn.tiendo.events.Comparator.EXACTLY;
import static vn.tiendo.events.Comparator.LESS_THAN;
import static vn.tiendo.events.Comparator.MORE_THAN;
import static vn.tiendo.plan.importing.Importing.body;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.importing.Draft.Target;

class TargetsTest {

    @Test
    void the_words_compare() {
        assertThat(only("Tỷ lệ giải quyết đúng hạn đạt từ 99,9% trở lên.").comparator()).isEqualTo(AT_LEAST);
        assertThat(only("Tỷ lệ giải quyết đúng hạn tối thiểu đạt 98,5%.").comparator()).isEqualTo(AT_LEAST);
        assertThat(only("Mức độ hài lòng đạt trên 90%.").comparator()).isEqualTo(MORE_THAN);
        assertThat(only("Tỷ lệ hồ sơ trễ hạn không quá 0,5%.").comparator()).isEqualTo(AT_MOST);
        assertThat(only("Hồ sơ bị trả lại dưới 2%.").comparator()).isEqualTo(LESS_THAN);
        assertThat(only("Số hóa 100% kết quả giải quyết.").comparator()).isEqualTo(EXACTLY);
    }

    @Test
    void a_decimal_comma_is_a_decimal_point() {
        assertThat(only("Duy trì tỷ lệ đúng hạn từ 99,95 % trở lên.").threshold()).isEqualByComparingTo("99.95");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tỷ lệ giải quyết hồ sơ đúng hạn tối thiểu 99%. | onTimeRate",
        "Ít nhất 80% hồ sơ được nộp trực tuyến. | onlineRate",
        "Số hóa 100% kết quả giải quyết. | digitisedRate",
        "Tỷ lệ người dân hài lòng trên 95%. | satisfactionRate",
        "100% hồ sơ công việc xử lý trên môi trường mạng. | workFilesOnlineRate",
        "100% báo cáo định kỳ được gửi qua Hệ thống thông tin báo cáo. | reportsInSystemRate",
        "Niêm yết 100% thủ tục hành chính. | proceduresPostedRate",
        "100% hồ sơ trễ hẹn có thư xin lỗi. | apologyRate",
        "Trả lời 100% phản ánh, kiến nghị. | feedbackAnsweredRate",
        "Tổ chức ít nhất 02 cuộc đối thoại với người dân. | dialogues",
        "Đăng tối thiểu 04 tin, bài mỗi tháng. | newsItems",
        "Tự đánh giá chuyển đổi số đạt từ 80 điểm trở lên. | digitalSelfRating",
        "Tỷ lệ thôn có nhà văn hóa đạt 90%. |"})
    void an_indicator_is_proposed_by_the_words_of_the_subject(String sentence, String indicator) {
        assertThat(only(sentence).indicator()).isEqualTo(indicator);
    }

    @Test
    void results_of_years_gone_by_are_no_targets() {
        assertThat(targets("Năm 2025, tỷ lệ giải quyết đúng hạn đạt 97,2%.")).isEmpty();
        assertThat(targets("Kết quả đã đạt được 85% hồ sơ trực tuyến.")).isEmpty();
    }

    @Test
    void money_grades_and_dates_are_no_targets() {
        assertThat(targets("Kinh phí 250 triệu đồng; hỗ trợ 50% kinh phí.")).isEmpty();
        assertThat(targets("Cung cấp dịch vụ mức độ 3, mức độ 4 trước ngày 30/6/2026.")).isEmpty();
        assertThat(targets("Thực hiện 25 dịch vụ công thiết yếu theo Đề án 06.")).isEmpty();
    }

    @Test
    void every_figure_of_a_sentence_is_a_target_of_its_own() {
        var targets = targets(
                "Phấn đấu 100% hồ sơ công việc của phòng, 80% hồ sơ công việc của thôn được xử lý trên mạng; giải quyết đúng hạn từ 99% trở lên.");
        assertThat(targets).extracting(target -> target.threshold().intValue()).containsExactly(100, 80, 99);
        assertThat(targets.get(1).indicator()).isEqualTo("workFilesOnlineRate");
        assertThat(targets.get(2).subject()).isEqualTo("giải quyết đúng hạn");
    }

    @Test
    void a_clause_that_only_names_a_level_speaks_of_what_the_one_before_is_about() {
        var target = only("Năm 2025, tỷ lệ giải quyết đúng hạn đạt 98,7%; phấn đấu năm 2026 đạt 99,5% trở lên.");
        assertThat(target.subject()).isEqualTo("tỷ lệ giải quyết đúng hạn");
        assertThat(target.indicator()).isEqualTo("onTimeRate");
    }

    @Test
    void a_change_against_last_year_is_no_level_and_a_range_is_one() {
        assertThat(only("Tối thiểu 80% hồ sơ trực tuyến, tăng 10% so với năm 2025.").threshold())
                .isEqualByComparingTo("80");
        assertThat(only("Người dân hài lòng từ 95% đến 98%.").threshold()).isEqualByComparingTo("95");
    }

    @Test
    void a_bound_behind_the_subject_is_the_figures_but_not_one_that_bounds_the_subject() {
        var target = only("Phấn đấu 90% hồ sơ trở lên giải quyết đúng hạn.");
        assertThat(target.comparator()).isEqualTo(AT_LEAST);
        assertThat(target.subject()).isEqualTo("hồ sơ giải quyết đúng hạn");
        assertThat(only("100% cán bộ từ cấp phó phòng trở lên được tập huấn.").comparator())
                .isEqualTo(EXACTLY);
    }

    @Test
    void a_target_knows_its_line() {
        var target = body("I. CHỈ TIÊU\n\nĐúng hạn tối thiểu 99%.\n").targets().getFirst();
        assertThat(Importing.read(target.source()).firstLine()).isEqualTo(9);
        assertThat(target.id()).isEqualTo("g1");
    }

    private static List<Target> targets(String sentence) {
        return body("I. CHỈ TIÊU\n- " + sentence + "\n").targets();
    }

    private static Target only(String sentence) {
        var targets = targets(sentence);
        assertThat(targets).hasSize(1);
        return targets.getFirst();
    }
}

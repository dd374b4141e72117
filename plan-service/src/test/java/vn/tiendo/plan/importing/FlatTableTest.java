package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Importing.codes;
import static vn.tiendo.plan.importing.Importing.resource;
import static vn.tiendo.plan.importing.Importing.task;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Task;

/** A table whose cells a converter wrote one below the other. */
class FlatTableTest {

    private final Draft draft = resource("flat-table.txt");

    @Test
    void rows_are_told_apart_by_what_their_cells_look_like() {
        assertThat(draft.tasks()).extracting(Task::number).containsExactly("1", "2", "3", null, "4", "5");
        assertThat(draft.tasks()).extracting(Task::content).satisfiesExactly(
                one -> assertThat(one)
                        .isEqualTo("Lập danh mục văn bản của các xã cũ, đề xuất bãi bỏ văn bản trùng lặp."),
                two -> assertThat(two)
                        .isEqualTo("Hướng dẫn người dân nộp hồ sơ tại nhà văn hóa thôn vào ngày thứ bảy hằng tuần"),
                three -> assertThat(three).isEqualTo(
                        "Rút ngắn thời gian trả kết quả đăng ký hộ kinh doanh. Công khai số điện thoại của công chức phụ trách"),
                four -> assertThat(four).isEqualTo("Kiểm kê tài sản dùng chung sau sắp xếp"),
                five -> assertThat(five).isEqualTo("Ký số toàn bộ văn bản đi của xã trên hệ thống quản lý văn bản"),
                six -> assertThat(six).isEqualTo("Phát bản tin cải cách hành chính trên loa thông minh"));
    }

    @Test
    void a_number_that_stands_below_its_row_belongs_to_it() {
        assertThat(task(draft, "2").content()).startsWith("Hướng dẫn người dân");
        assertThat(task(draft, "2").timePhrase()).isEqualTo("Thường xuyên trong năm");
    }

    @Test
    void a_row_without_a_number_is_a_task_and_a_finding() {
        assertThat(codes(draft)).contains("ROW_UNNUMBERED");
    }

    @Test
    void a_page_number_is_no_task_and_a_row_cut_by_the_page_goes_on() {
        assertThat(task(draft, "3").content()).contains("kinh doanh. Công khai");
        assertThat(draft.tasks()).noneMatch(task -> "7".equals(task.number()));
    }

    @Test
    void offices_are_parted_into_leads_and_coordinators_by_what_other_rows_show() {
        assertThat(task(draft, "4").leads()).containsExactly("Văn phòng HĐND và UBND", "Phòng Kinh tế");
        assertThat(draft.tasks())
                .allSatisfy(task -> assertThat(task.coordinators()).containsExactly("Các đơn vị liên quan"));
    }

    @Test
    void a_result_that_speaks_of_periods_is_a_time() {
        assertThat(task(draft, "1").timePhrase()).isEqualTo("Báo cáo định kỳ 6 tháng, hàng năm");
        assertThat(task(draft, "1").products()).containsExactly("Danh mục văn bản",
                "Tờ trình của cơ quan có thẩm quyền");
    }

    @Test
    void fields_open_at_roman_numbers_that_count_on() {
        assertThat(draft.fields()).extracting(Draft.Field::number).containsExactly("I", "II", "III");
        assertThat(draft.fields().getLast().name())
                .isEqualTo("Xây dựng chính quyền số và tuyên truyền cải cách hành chính");
    }

    @Test
    void an_odd_row_is_trusted_less_than_a_plain_one() {
        assertThat(Importing.read(task(draft, "2").source()).confidence())
                .isLessThan(Importing.read(task(draft, "5").source()).confidence());
    }
}

package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Importing.body;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Field;
import vn.tiendo.plan.importing.Draft.Task;

/** Tables whose cells the text still tells apart. */
class TaskTablesTest {

    @Test
    void a_markdown_table_gives_a_task_a_row_and_a_field_where_one_opens() {
        var tasks = body(
                """
                        | TT | **Nội dung** | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
                        |----|----|----|----|----|----|
                        | **I** | **Cải cách thể chế** | | | | |
                        | 1 | Rà soát văn bản | - Kế hoạch<br>- Báo cáo | Phòng Tư pháp | Các phòng, ban; các thôn | Quý I/2026 |
                        | II. Cải cách thủ tục hành chính | | | | | |
                        | 2 | Niêm yết thủ tục | Bảng niêm yết | Phòng Kinh tế, Hạ tầng và Đô thị | | Thường xuyên |
                        """)
                .tasks();
        assertThat(tasks).extracting(Task::field)
                .containsExactly(new Field("I", "Cải cách thể chế"), new Field("II", "Cải cách thủ tục hành chính"));
        assertThat(tasks.getFirst().products()).containsExactly("Kế hoạch", "Báo cáo");
        assertThat(tasks.getFirst().coordinators()).containsExactly("Các phòng, ban", "các thôn");
        assertThat(tasks.getLast().leads()).containsExactly("Phòng Kinh tế, Hạ tầng và Đô thị");
    }

    @Test
    void columns_are_told_by_their_heads_and_not_by_their_order() {
        var task = body("""
                STT\tThời hạn hoàn thành\tĐơn vị phối hợp\tĐơn vị chủ trì\tKết quả\tNhiệm vụ
                1\tTháng 5/2026\tCác thôn\tVăn phòng HĐND và UBND\tBáo cáo\tLập danh mục hồ sơ
                """).tasks().getFirst();
        assertThat(task.content()).isEqualTo("Lập danh mục hồ sơ");
        assertThat(task.timePhrase()).isEqualTo("Tháng 5/2026");
        assertThat(task.leads()).containsExactly("Văn phòng HĐND và UBND");
        assertThat(task.products()).containsExactly("Báo cáo");
    }

    @Test
    void cells_on_lines_of_their_own_are_counted_into_rows() {
        var tasks = body("""
                \tTT
                \tNỘI DUNG
                \tSẢN PHẨM
                \tCHỦ TRÌ
                \tTHỜI GIAN

                \t1.
                \tMở lớp kỹ năng số
                \t- Tài liệu;
                - Danh sách lớp.
                \tPhòng Văn hóa - Xã hội
                \tQuý II/2026

                \t
                \t
                \tPhiếu đánh giá
                \tCác thôn
                \tQuý II/2026
                \t2.
                \tTổng kết
                \tBáo cáo
                \tVăn phòng HĐND và UBND
                \tTháng 12/2026
                """).tasks();
        assertThat(tasks).extracting(Task::number).containsExactly("1", "2");
        assertThat(tasks.getFirst().products()).containsExactly("Tài liệu", "Danh sách lớp", "Phiếu đánh giá");
        assertThat(tasks.getFirst().leads()).containsExactly("Phòng Văn hóa - Xã hội", "Các thôn");
    }

    @Test
    void ditto_marks_repeat_the_row_above() {
        var tasks = body("""
                | TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |
                |---|---|---|---|---|
                | 1 | Kiểm tra hồ sơ | Biên bản | Phòng Tư pháp | Quý I/2026 |
                | 2 | Kiểm tra sổ sách | -nt- | -nt- | Quý II/2026 |
                """).tasks();
        assertThat(tasks.getLast().leads()).containsExactly("Phòng Tư pháp");
        assertThat(tasks.getLast().products()).containsExactly("Biên bản");
    }

    @Test
    void a_row_that_opens_a_group_by_a_letter_is_no_task() {
        var draft = body("""
                | TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |
                |---|---|---|---|---|
                | A | CẢI CÁCH THỂ CHẾ | | | |
                | 1 | Rà soát văn bản | Danh mục | Phòng Tư pháp | Quý I/2026 |
                """);
        assertThat(draft.tasks()).singleElement()
                .satisfies(task -> assertThat(task.field()).isEqualTo(new Field("A", "CẢI CÁCH THỂ CHẾ")));
    }

    @Test
    void a_bare_row_above_numbered_sub_rows_heads_a_group() {
        var tasks = body("""
                | TT | Nội dung | Sản phẩm | Chủ trì | Thời gian |
                |---|---|---|---|---|
                | 1 | Nhóm nhiệm vụ số hóa | | | |
                | 1.1 | Số hóa sổ hộ tịch | Dữ liệu | Phòng Tư pháp | Quý I/2026 |
                | 1.2 | Số hóa hồ sơ đất đai | Dữ liệu | Phòng Kinh tế | Quý II/2026 |
                """).tasks();
        assertThat(tasks).extracting(Task::number).containsExactly("1.1", "1.2");
    }

    @Test
    void columns_aligned_by_blanks_are_read_by_the_place_of_their_heads() {
        var tasks = body("""
                STT  Nhiệm vụ                   Sản phẩm          Cơ quan          Cơ quan        Thời gian
                                                                  chủ trì          phối hợp
                I    Cải cách thể chế
                1    Rà soát quy chế làm việc   - Quy chế;        Văn phòng        Các phòng,     Quý I/2026
                     của các phòng              - Báo cáo         HĐND và UBND     ban
                2    Niêm yết thủ tục           Bảng niêm yết     Phòng Kinh tế    Các thôn       Hằng tháng

                Nơi nhận:
                """).tasks();
        assertThat(tasks).extracting(Task::content).containsExactly("Rà soát quy chế làm việc của các phòng",
                "Niêm yết thủ tục");
        assertThat(tasks.getFirst().leads()).containsExactly("Văn phòng HĐND và UBND");
        assertThat(tasks.getFirst().coordinators()).containsExactly("Các phòng, ban");
        assertThat(tasks.getFirst().products()).containsExactly("Quy chế", "Báo cáo");
    }

    @Test
    void a_merged_cell_holds_for_each_of_its_rows() {
        var tasks = body(
                """
                        <table><tr><th>TT</th><th>Nội dung</th><th>Sản phẩm</th><th>Chủ trì</th><th>Thời gian</th></tr>
                        <tr><td colspan="5"><b>I. Cải cách thể chế</b></td></tr>
                        <tr><td>1</td><td>Lập danh mục</td><td>Danh mục<br/>Báo cáo</td><td rowspan="2">Phòng Tư pháp</td><td>Quý I/2026</td></tr>
                        <tr><td>2</td><td>Công bố danh mục</td><td>Quyết định</td><td>Quý II/2026</td></tr>
                        </table>
                        """)
                .tasks();
        assertThat(tasks).extracting(Task::field).containsOnly(new Field("I", "Cải cách thể chế"));
        assertThat(tasks.getFirst().products()).containsExactly("Danh mục", "Báo cáo");
        assertThat(tasks.getLast().leads()).containsExactly("Phòng Tư pháp");
        assertThat(tasks.getLast().timePhrase()).isEqualTo("Quý II/2026");
    }

    @Test
    void numbered_paragraphs_with_labelled_lines_are_tasks_where_there_is_no_table() {
        var tasks = body(
                """
                        I. CẢI CÁCH THỂ CHẾ

                        1. Rà soát văn bản do xã cũ ban hành.
                        - Chủ trì: Phòng Tư pháp.
                        - Phối hợp: Các thôn; Công an xã.
                        - Thời gian: Quý I/2026.
                        - Sản phẩm: Danh mục văn bản; Báo cáo.

                        II. CHÍNH QUYỀN SỐ

                        2. Cấp chữ ký số (Chủ trì: Văn phòng HĐND và UBND; thời gian hoàn thành: tháng 3/2026; sản phẩm: Danh sách đã cấp)
                        """)
                .tasks();
        assertThat(tasks).extracting(Task::content).containsExactly("Rà soát văn bản do xã cũ ban hành.",
                "Cấp chữ ký số");
        assertThat(tasks.getFirst().coordinators()).containsExactly("Các thôn", "Công an xã");
        assertThat(tasks.getFirst().products()).containsExactly("Danh mục văn bản", "Báo cáo");
        assertThat(tasks.getLast().timePhrase()).isEqualTo("tháng 3/2026");
        assertThat(tasks.getLast().field()).isEqualTo(new Field("II", "CHÍNH QUYỀN SỐ"));
    }

    @Test
    void labelled_tasks_under_a_part_named_after_no_field_have_none() {
        var tasks = body("""
                II. NỘI DUNG THỰC HIỆN
                1. Công khai thủ tục hành chính
                - Cơ quan chủ trì: Văn phòng UBND tỉnh.
                - Thời gian thực hiện: Thường xuyên.
                III. CẢI CÁCH TỔ CHỨC BỘ MÁY
                1. Sắp xếp đơn vị
                - Cơ quan chủ trì: Sở Nội vụ.
                - Thời gian thực hiện: Quý II/2026.
                """).tasks();
        assertThat(tasks.getFirst().field()).isNull();
        assertThat(tasks.getLast().field()).isEqualTo(new Draft.Field("III", "CẢI CÁCH TỔ CHỨC BỘ MÁY"));
    }
}

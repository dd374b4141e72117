package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.importing.Importing.body;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft.Duty;

class DutiesTest {

    @Test
    void each_office_has_its_duties() {
        var duties = body("""
                IV. TỔ CHỨC THỰC HIỆN

                1. Phòng Kinh tế, Hạ tầng và Đô thị
                - Bố trí kinh phí.
                - Hướng dẫn thanh toán.

                2. Văn phòng HĐND và UBND: Tổng hợp báo cáo.

                3. Đề nghị Ủy ban Mặt trận Tổ quốc xã tham gia giám sát.

                4. Kinh phí thực hiện
                Theo phân cấp.

                Trên đây là Kế hoạch.
                """).duties();
        assertThat(duties).extracting(Duty::unit)
                .containsExactly("Phòng Kinh tế, Hạ tầng và Đô thị", "Văn phòng HĐND và UBND",
                        "Ủy ban Mặt trận Tổ quốc xã");
        assertThat(duties.getFirst().duties()).containsExactly("Bố trí kinh phí.", "Hướng dẫn thanh toán.");
        assertThat(duties.getLast().duties()).containsExactly("tham gia giám sát.");
    }

    @Test
    void heads_of_offices_have_duties_too() {
        var duties = body("""
                V. TỔ CHỨC THỰC HIỆN
                1. Văn phòng UBND tỉnh có trách nhiệm hướng dẫn, kiểm tra.
                2. Giám đốc các sở, thủ trưởng cơ quan báo cáo trước ngày 15 của tháng cuối quý.
                """).duties();
        assertThat(duties).extracting(Duty::unit).containsExactly("Văn phòng UBND tỉnh",
                "Giám đốc các sở, thủ trưởng cơ quan");
    }

    @Test
    void bullets_that_name_an_office_open_its_duties_and_plain_ones_go_on() {
        var duties = body("""
                III. TỔ CHỨC THỰC HIỆN
                - Các đơn vị nghiêm túc thực hiện.
                - Phòng Văn hóa - Xã hội: Theo dõi, đôn đốc.
                - Trung tâm Phục vụ hành chính công: Niêm yết thủ tục.
                """).duties();
        assertThat(duties).extracting(Duty::unit).containsExactly("Phòng Văn hóa - Xã hội",
                "Trung tâm Phục vụ hành chính công");
    }
}

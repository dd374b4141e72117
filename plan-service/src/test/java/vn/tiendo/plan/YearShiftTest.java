package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearShiftTest {

    private final YearShift shift = new YearShift(2025);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trước ngày 31/12/2025                     | Trước ngày 31/12/2026
            Quý II/2025                               | Quý II/2026
            Quý I năm 2025                            | Quý I năm 2026
            tháng 6/2025                              | tháng 6/2026
            ngày 05 tháng 6 năm 2025                  | ngày 05 tháng 6 năm 2026
            từ 15/12/2024 đến 14/6/2025               | từ 15/12/2025 đến 14/6/2026
            Hoàn thành trước 15/01/2026               | Hoàn thành trước 15/01/2027
            Năm 2025                                  | Năm 2026
            Kế hoạch CCHC 6 tháng cuối năm 2025       | Kế hoạch CCHC 6 tháng cuối năm 2026
            Thường xuyên trong năm                    | Thường xuyên trong năm
            KẾ HOẠCH cải cách hành chính 2025         | KẾ HOẠCH cải cách hành chính 2026
            """)
    void dates_of_the_plan_move_by_a_year(String before, String after) {
        assertThat(shift.of(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theo Kế hoạch số 26/KH-UBND ngày 08/01/2025 của UBND tỉnh
            theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ
            Quyết định số 11/QĐ-UBND của UBND tỉnh ngày 02 tháng 01 năm 2025
            Luật Tổ chức chính quyền địa phương năm 2025
            giai đoạn 2021-2025
            giai đoạn 2025 – 2030
            đến năm 2030
            TCVN ISO 9001: 2015
            """)
    void cited_documents_laws_and_spans_of_years_stay(String text) {
        assertThat(shift.of(text)).isEqualTo(text);
    }

    @Test
    void a_deadline_after_a_cited_document_moves_alone() {
        assertThat(shift.of("Thực hiện Quyết định số 11/QĐ-UBND ngày 02/01/2025, xong trước ngày 30/6/2025"))
                .isEqualTo("Thực hiện Quyết định số 11/QĐ-UBND ngày 02/01/2025, xong trước ngày 30/6/2026");
    }

    @Test
    void a_leap_day_becomes_the_last_day_of_february() {
        assertThat(new YearShift(2024).of("Trước 29/02/2024")).isEqualTo("Trước 28/02/2025");
    }

    @Test
    void periods_move_with_the_year() {
        assertThat(shift.ofPeriod("2025-H2")).isEqualTo("2026-H2");
        assertThat(shift.ofPeriod("2025")).isEqualTo("2026");
    }
}

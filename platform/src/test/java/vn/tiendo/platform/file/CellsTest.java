package vn.tiendo.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"x\")\nhai dòng"})
    void what_a_spreadsheet_would_compute_stays_text(String text) {
        assertThat(Cells.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void other_text_is_left_as_it_is_and_cut_where_it_does_not_fit() {
        assertThat(Cells.harmless("Báo cáo = kết quả")).isEqualTo("Báo cáo = kết quả");
        assertThat(Cells.harmless(null)).isEmpty();
        assertThat(Cells.harmless("x".repeat(40_000))).hasSize(32_000);
    }
}

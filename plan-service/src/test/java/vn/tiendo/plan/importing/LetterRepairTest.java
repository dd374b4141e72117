package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRepairTest {

    /** Damage enough that a document counts as damaged. */
    private static final String DAMAGE = "t nh, l nh vực\nc p xã\nphối h p\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"trong các l nh vực của đ i sống|trong các lĩnh vực của đời sống",
        "UBND t nh Thanh Hoá|UBND tỉnh Thanh Hoá", "cơ quan Nhà nư c các c p|cơ quan Nhà nước các cấp",
        "phối h p v i các ban ngành|phối hợp với các ban ngành", "100% hồ s  trực tuyến|100% hồ sơ trực tuyến",
        "Đối v i c  quan|Đối với cơ quan", "từng nh m đối tư ng.|từng nhóm đối tượng.",
        "báo cáo (qu , 6 tháng)|báo cáo (quý, 6 tháng)", "nhiệm vụ đư c giao|nhiệm vụ được giao"})
    void a_letter_is_put_back_where_one_phrase_fits(String damaged, String whole) {
        assertThat(repaired(damaged)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"ch t xyz", "l nh ra quân", "tăng c m"})
    void what_no_phrase_tells_stays_as_it_is(String damaged) {
        assertThat(repaired(damaged)).isEqualTo(damaged);
    }

    @Test
    void a_document_without_damage_is_left_alone() {
        var lines = lines("Mục c Điều 5\nUBND tỉnh\n");
        assertThat(LetterRepair.of(lines, Phrasebook.standard()))
                .isEqualTo(new LetterRepair(lines, java.util.Set.of()));
    }

    @Test
    void what_was_mended_is_trusted_less_and_told() {
        var draft = Importing.text("""
                KẾ HOẠCH
                Cải cách hành chính năm 2026

                I. MỤC ĐÍCH
                - Phối h p v i các ngành.
                - Đổi m i phư ng thức ch  đạo.
                - Các l nh vực của đ i sống.
                II. CHỈ TIÊU
                - 90% hồ s  đúng hạn.
                """);
        assertThat(draft.targets().getFirst().subject()).isEqualTo("hồ sơ đúng hạn");
        assertThat(Importing.read(draft.targets().getFirst().source()).confidence()).isEqualTo(0.75);
        assertThat(Importing.codes(draft)).contains("LETTERS_REPAIRED").doesNotContain("LETTERS_LOST");
    }

    private static String repaired(String damaged) {
        return LetterRepair.of(lines(DAMAGE + damaged), Phrasebook.standard()).lines().getLast().text();
    }

    private static List<Line> lines(String text) {
        var number = new int[1];
        return text.lines().map(line -> new Line(++number[0], null, line, line, Folding.fold(line),
                vn.tiendo.plan.importing.file.TextLine.End.UNKNOWN)).toList();
    }
}

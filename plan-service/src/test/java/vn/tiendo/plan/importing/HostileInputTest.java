package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

/** Whatever comes in, a draft or a named refusal comes out, and soon. */
class HostileInputTest {

    private static final String HEAD = "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Kế hoạch số 1/KH-UBND ngày 01/01/2026 của UBND tỉnh;\nI. NHIỆM VỤ\n";
    private static final String[] PIECES = {"TT\n\n", "\tTT\n\tNội dung\n\tSản phẩm\n\tChủ trì\n",
        "Nội dung thực hiện\n\n", "Sản phẩm\n\n", "Chủ trì\n\n",
        "Phối hợp\n\n", "Thời gian\n\n", "1\n\n", "12\n", "II. ", "I Cải cách\n", "- Báo cáo;\n", "- Phòng Kinh tế\n",
        "Năm 2026\n", "100% ", "từ 99,9% trở lên",
        "| a | b |\n", "|", "\t", "\t\t\t\n", "**", "# ", "Căn cứ ", "Quyết định số ", "số 5/KH-UBND ",
        "ngày 31/02/2026 ", "; ", ". ", "\f", "\u0301", "Nơi nhận:\n",
        "Chủ trì: ", "Thời gian: ", "“", "(", "ngày  tháng  năm ", "\uD83D\uDE00", "999999999999999999", "IIII ",
        "UBND XÃ ", "CHỦ TỊCH\n", "<table><tr><td>TT</td><td>Nội dung</td><td>Chủ trì</td>",
        "<td rowspan=999 colspan=999>", "</tr>", "</table>", "TT   Nội dung   Sản phẩm   Chủ trì\n", "     ", "\r",
        " "};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void any_mixture_of_a_plans_pieces_is_read_or_refused(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder(round % 3 == 0 ? "" : HEAD);
            for (int at = 0; at < 120; at++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(outcome(text.toString())).as("seed %s, round %s", seed, round).isIn("draft", "refused");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void random_bytes_are_refused(long seed) {
        var bytes = new byte[50_000];
        new Random(seed).nextBytes(bytes);
        assertThat(outcome(bytes)).isEqualTo("refused");
    }

    @ParameterizedTest(name = "long text {index}")
    @MethodSource("longTexts")
    void time_grows_with_the_text_and_not_faster(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(text));
    }

    static Stream<String> longTexts() {
        int size = 300_000;
        var table = HEAD + "TT\nNội dung\nSản phẩm\nChủ trì\nThời gian\n";
        return Stream.of("a".repeat(size), HEAD + "- ".repeat(size), HEAD + "a, ".repeat(size / 2),
                HEAD + "1 % ".repeat(size / 4),
                HEAD + "từ 9% ".repeat(size / 8), HEAD + "số 1/KH-UBND; ".repeat(size / 16),
                HEAD + "UBND xã ".repeat(size / 8), HEAD + "( ".repeat(size),
                HEAD + "*a".repeat(size), HEAD + "dòng\n".repeat(size / 8), HEAD + "1. việc: ".repeat(size / 16),
                HEAD + "Chủ trì: ".repeat(size / 16),
                table + "1\nViệc cần làm\n- Báo cáo\n- Phòng Kinh tế\nNăm 2026\n".repeat(1_000),
                table + "- ".repeat(size), table + "nội\n".repeat(5_000),
                HEAD + "|".repeat(size), HEAD + "<table>\n".repeat(20_000),
                HEAD + "TT   Nội dung   Sản phẩm   kết\n".repeat(8_000),
                HEAD + "<table><tr><td>TT</td><td>Nội dung</td><td>Chủ trì</td></tr>"
                        + "<tr><td rowspan=999 colspan=99>".repeat(3_000),
                HEAD + "TT\tNội dung\tChủ trì\n" + "\t".repeat(size),
                HEAD.replace("Căn cứ", "Căn cứ Nghị định số 1/NĐ-CP; ".repeat(5_000)));
    }

    private static String outcome(String text) {
        return outcome(text.getBytes(UTF_8));
    }

    private static String outcome(byte[] bytes) {
        try {
            new PlanImporter().read(bytes, "a.txt", Limits.DEFAULT);
            return "draft";
        } catch (ImportRejected _) {
            return "refused";
        }
    }
}

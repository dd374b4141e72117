package vn.tiendo.plan.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.events.EventJson;

class ExtractTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_plan_is_printed_as_json(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("plan.txt"),
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\nĐúng hạn từ 99,9% trở lên.\n");
        assertThat(run(file)).isZero();
        var json = EventJson.mapper().readTree(out.toString(UTF_8));
        assertThat(json.at("/period").asString()).isEqualTo("2026");
        assertThat(json.at("/targets/0/threshold").isString()).isTrue();
    }

    @Test
    void a_refusal_is_printed_as_a_problem_and_the_exit_code_is_two(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("plan.txt"), "Chỉ là vài dòng ghi chép.");
        assertThat(run(file)).isEqualTo(2);
        assertThat(EventJson.mapper().readTree(out.toString(UTF_8)).at("/reason").asString()).isEqualTo("NOT_A_PLAN");
    }

    @Test
    void a_missing_file_is_told_in_one_line(@TempDir Path folder) {
        assertThat(run(folder.resolve("none.txt"))).isEqualTo(2);
        assertThat(out.toString(UTF_8)).startsWith("Không đọc được tệp");
    }

    private int run(Path file) {
        return Extract.run(new String[]{file.toString()}, new PrintStream(out, true, UTF_8));
    }
}

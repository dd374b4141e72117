package vn.tiendo.plan.importing;

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
import vn.tiendo.plan.importing.score.Kind;
import vn.tiendo.plan.importing.score.ScoreCommand;
import vn.tiendo.plan.importing.score.Scores;

/** What a person read off each plan, field by field, against what the importer reads. */
class ScoreTest {

    private static final Path EXPECTED = Path.of("src/test/resources");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void the_five_real_plans_are_read_as_a_person_reads_them() throws IOException {
        var scores = score(EXPECTED.resolve("seeds"), Seeds.folder());
        assertThat(differences()).isEmpty();
        assertThat(scores.areGood()).isTrue();
        assertThat(scores.counts()).containsKeys(Kind.values());
    }

    @Test
    void invented_plans_in_word_pdf_text_and_markdown_are_read_as_they_were_written() throws IOException {
        var scores = score(EXPECTED.resolve("plans"), EXPECTED.resolve("plans"));
        assertThat(differences()).isEmpty();
        assertThat(scores.counts()).containsKeys(Kind.values());
    }

    @Test
    void an_item_too_much_lowers_precision_and_one_too_few_recall(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                KẾ HOẠCH
                Cải cách hành chính năm 2026

                I. CHỈ TIÊU
                - Đúng hạn từ 99,9% trở lên.
                - Số hóa 100% hồ sơ.
                """);
        Files.writeString(folder.resolve("a.txt.expected.json"), """
                {"year": 2025, "targets": [{"threshold": "99.90"}, {"threshold": "70"}, {"threshold": "80"}]}""");
        assertThat(score(folder, folder).areGood()).isFalse();
        assertThat(out.toString(UTF_8)).contains("not read {\"threshold\":\"70\"}").contains("year: expected 2025")
                .containsPattern("targets +3 +2 +1 +0.500 +0.333");
    }

    private Scores score(Path expected, Path plans) throws IOException {
        return new ScoreCommand(EventJson.mapper(), new PrintStream(out, true, UTF_8)).run(expected, plans);
    }

    private String differences() {
        return String.join("\n", out.toString(UTF_8).lines()
                .filter(line -> line.startsWith("  ") && !line.contains("precision")).toList());
    }
}

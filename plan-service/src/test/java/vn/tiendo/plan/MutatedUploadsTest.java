package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.importing.Mutations;

/** Broken files as the service meets them: an answer that says what to do, never an error of its own. */
class MutatedUploadsTest extends PlanServiceTest {

    private static final int ROUNDS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"so-y-te-2025.docx", "tinh-lam-dong-2026.docx", "so-y-te-2025.pdf",
        "phuong-tan-an-2025-h2.pdf", "huyen-hoa-an-2023.txt", "xa-dong-hai-2026.md"})
    void a_mutated_upload_becomes_a_draft_or_a_named_problem(String name) throws IOException {
        var whole = Files.readAllBytes(Path.of("src/test/resources/plans", name));
        var random = new Random(7L * name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            var answer = Multipart.upload(officer("14818"), name, Mutations.of(whole, random));
            assertThat(answer.status()).as("%s, round %s: %s", name, round, answer.response().body())
                    .isIn(200, 201, 413, 415, 422);
            if (answer.status() > 201) {
                assertThat(answer.problem()).startsWith("file-");
            }
        }
    }
}

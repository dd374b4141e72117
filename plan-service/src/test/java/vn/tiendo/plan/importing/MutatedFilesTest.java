package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

/** Whatever becomes of a good file on its way: a draft comes out, or a refusal, and soon. */
class MutatedFilesTest {

    private static final int ROUNDS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"so-y-te-2025.docx", "tinh-lam-dong-2026.docx", "so-y-te-2025.pdf",
        "phuong-tan-an-2025-h2.pdf",
        "huyen-hoa-an-2023.txt", "xa-dong-hai-2026.md"})
    void a_mutated_plan_is_read_or_refused(String name) throws IOException {
        var whole = HostileFiles.sample(name);
        var random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            var mutated = Mutations.of(whole, random);
            var outcome = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> outcome(mutated, name),
                    name + ", round " + round);
            assertThat(outcome).as("%s, round %s", name, round).isIn("draft", "refused");
        }
    }

    private static String outcome(byte[] bytes, String name) {
        try {
            new PlanImporter().read(bytes, name, Limits.DEFAULT);
            return "draft";
        } catch (ImportRejected _) {
            return "refused";
        }
    }
}

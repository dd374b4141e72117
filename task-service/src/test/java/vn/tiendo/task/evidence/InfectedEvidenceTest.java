package vn.tiendo.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan.Verdict;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.ServiceTest;

@ServiceTest
class InfectedEvidenceTest {

    @Autowired
    private Aggregates aggregates;

    @Test
    void a_scanner_sees_the_file_before_it_is_kept() {
        var files = new EvidenceFiles(new StoredFiles(aggregates.database(), "infected"), file -> {
            assertThat(file.readAllBytes()).isEqualTo(Samples.pdf("x"));
            throw new Rejection(EvidenceProblem.FILE_DAMAGED);
        });

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> files.take("a.pdf", new ByteArrayInputStream(Samples.pdf("x"))));
        assertThat(aggregates.database().getCollection("infected").countDocuments()).isZero();
    }

    @Test
    void a_file_found_clean_says_so() throws IOException {
        var files = new EvidenceFiles(new StoredFiles(aggregates.database(), "clean"), _ -> Verdict.CLEAN);

        assertThat(files.take("a.pdf", new ByteArrayInputStream(Samples.pdf("x"))).scanned()).isTrue();
    }
}

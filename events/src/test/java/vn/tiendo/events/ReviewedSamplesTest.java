package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;

/**
 * Events are kept for ever, so what was once published must load for ever. Each reviewed sample is listed with a
 * fingerprint of its JSON (not of its layout). A line is added with each new sample and never changed or taken out: what
 * no longer suits becomes a new version of the event type.
 */
class ReviewedSamplesTest {

    private static final Path LIST = Path.of("src/test/resources/reviewed-samples.txt");

    @Test
    void a_reviewed_sample_neither_disappears_nor_changes_and_a_new_one_is_listed() throws IOException {
        assertThat(Sample.all()).as("samples with their fingerprints, held against %s", LIST)
                .extracting(sample -> sample.name() + " " + fingerprint(sample))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(LIST));
    }

    private static String fingerprint(Sample sample) {
        var sorted = EventJson.mapper().rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
        var canonical = sorted.writeValueAsString(sorted.treeToValue(sample.json(), Object.class));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

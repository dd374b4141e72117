package vn.tiendo.task.evidence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How evidence is named: the same idempotency key of the same caller is the same evidence. */
final class EvidenceIds {

    private EvidenceIds() {}

    static String of(String username, @Nullable String idempotencyKey) {
        var id = idempotencyKey == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((username + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8));
        return "ev-" + id;
    }
}

package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that make a repetition meet the plan it repeats. */
final class PlanIds {

    private PlanIds() {}

    /** The same file imported for the same unit is the same plan. */
    static String ofFile(String unit, String checksum) {
        return named("file " + unit + " " + checksum);
    }

    /** The same idempotency key of the same caller is the same plan. */
    static String ofRequest(String username, @Nullable String idempotencyKey) {
        return idempotencyKey == null
                ? UUID.randomUUID().toString()
                : named("key " + username + " " + idempotencyKey);
    }

    private static String named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}

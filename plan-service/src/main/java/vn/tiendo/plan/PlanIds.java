package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that make a repetition meet the plan it repeats, and checksums. */
final class PlanIds {

    private PlanIds() {}

    /** The same file imported for the same unit is the same plan. */
    static String ofFile(String unit, String checksum) {
        return named("file " + unit + " " + checksum);
    }

    /** The same plan carried over twice is one plan of the next year. */
    static String ofNextYear(String planId) {
        return named("next year " + planId);
    }

    /** The same idempotency key of the same caller is the same plan. */
    static String ofRequest(String username, @Nullable String idempotencyKey) {
        return idempotencyKey == null
                ? UUID.randomUUID().toString()
                : named("key " + username + " " + idempotencyKey);
    }

    /** SHA-256, hexadecimal. */
    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String checksum(String text) {
        return checksum(text.getBytes(UTF_8));
    }

    private static String named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}

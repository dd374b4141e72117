package vn.tiendo.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * What a caller said about his write.
 *
 * @param idempotencyKey from {@code Idempotency-Key}: a repetition has no second effect; null where none was given
 * @param fingerprint of method, path and body, to tell a repetition from another use of the same key
 * @param expectedVersion from {@code If-Match}: the version the caller has seen; null where he named none
 */
public record Request(@Nullable String idempotencyKey, @Nullable String fingerprint,
        @Nullable Long expectedVersion) {

    private static final Request NONE = new Request(null, null, null);

    public static Request none() {
        return NONE;
    }

    public static Request expecting(long version) {
        return new Request(null, null, version);
    }
}

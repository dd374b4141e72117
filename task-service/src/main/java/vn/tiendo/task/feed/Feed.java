package vn.tiendo.task.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer's calendar feed.
 *
 * @param unit code of the unit he worked for when he made it
 * @param secretHash SHA-256 of the secret part of its address, in hexadecimal; null once it is revoked
 */
public record Feed(String username, String unit, @Nullable String secretHash, Instant made) {

    Feed revoked() {
        return new Feed(username, unit, null, made);
    }
}

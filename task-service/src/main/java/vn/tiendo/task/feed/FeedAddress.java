package vn.tiendo.task.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is unguessable about the address of a feed. Calendar programs send no token, so who knows the address may read; the
 * store knows only a hash of the secret.
 *
 * @param id of the feed, from the user name alone
 * @param secret 256 random bits
 */
public record FeedAddress(String id, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int ID_LENGTH = 32;
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{32})-([A-Za-z0-9_-]{43})");

    static FeedAddress draw(String username) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedAddress(idOf(username), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be an address. */
    public static Optional<FeedAddress> parse(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches() ? Optional.of(new FeedAddress(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static String idOf(String username) {
        return sha256(username).substring(0, ID_LENGTH);
    }

    String secretHash() {
        return sha256(secret);
    }

    boolean opens(@Nullable String hash) {
        return hash != null && MessageDigest.isEqual(secretHash().getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return id + "-" + secret;
    }
}

package vn.tiendo.platform.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of the Standard Webhooks scheme: HMAC-SHA256 over {@code <id>.<timestamp>.<body>}. */
public final class Signature {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private Signature() {}

    /** A fresh secret. */
    public static String secret(SecureRandom random) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The value of {@code webhook-signature}: one signature a secret, spaces between. A receiver takes what any one of them
     * proves, so a secret can be changed without a message being refused meanwhile.
     *
     * @param timestamp seconds since 1970
     */
    public static String of(List<String> secrets, String id, long timestamp, String body) {
        return secrets.stream().map(secret -> of(secret, id, timestamp, body)).collect(Collectors.joining(" "));
    }

    /** The signature with one secret. */
    public static String of(String secret, String id, long timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            var signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

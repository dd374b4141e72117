package vn.tiendo.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.UUID;

/** The RSA key tokens are signed with, kept in a file only its owner reads. */
record SigningKey(Path file) {

    private static final int BITS = 2048;

    RSAKey readOrMake() {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key cannot be read; delete it to get a new one: " + file, e);
        }
    }

    /** Written beside and moved, so that a kill leaves no half a key. */
    private RSAKey make() throws IOException {
        try {
            var key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
            var directory = Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = Files.createTempFile(directory, "key", ".part");
            Files.writeString(beside, key.toJSONString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key could be made", e);
        }
    }
}

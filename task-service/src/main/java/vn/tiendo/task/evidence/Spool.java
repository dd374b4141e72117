package vn.tiendo.task.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An uploaded file on disk while it is looked at; gone when closed. */
final class Spool implements AutoCloseable {

    private final Path path;
    private final long size;
    private final String checksum;

    private Spool(Path path, long size, String checksum) {
        this.path = path;
        this.size = size;
        this.checksum = checksum;
    }

    static Spool of(InputStream upload) throws IOException {
        var path = Files.createTempFile("tiendo-evidence", ".upload");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(new DigestInputStream(upload, digest), path, StandardCopyOption.REPLACE_EXISTING);
            return new Spool(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            Files.delete(path);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path path() {
        return path;
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** SHA-256, hexadecimal. */
    String checksum() {
        return checksum;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

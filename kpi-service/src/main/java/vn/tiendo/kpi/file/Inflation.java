package vn.tiendo.kpi.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Keeps out ZIP files that grow out of proportion when they are unpacked. */
final class Inflation {

    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_PARTS = 500;

    private Inflation() {}

    /**
     * Lets files pass whose parts, unpacked, stay below 64 MiB together.
     *
     * @throws Rejection too-large
     * @throws IOException for what is no ZIP file
     */
    static void requireModest(byte[] file) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = Collections.list(zip.getEntries());
            long inflated = 0;
            for (var part : parts) {
                try (var content = zip.getInputStream(part)) {
                    inflated += length(content, MOST_BYTES - inflated);
                }
                if (inflated > MOST_BYTES || parts.size() > MOST_PARTS) {
                    throw new Rejection(PlatformProblem.TOO_LARGE).at("file").with("limit", MOST_BYTES);
                }
            }
        }
    }

    private static long length(InputStream part, long most) throws IOException {
        var buffer = new byte[8_192];
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }
}

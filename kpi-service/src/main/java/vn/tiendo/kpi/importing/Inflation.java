package vn.tiendo.kpi.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;
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
     * @throws Rejection too-large; file-broken for what is no ZIP file
     */
    static void requireModest(byte[] file) throws IOException {
        long inflated = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (; zip.getNextEntry() != null; parts++) {
                inflated += length(zip, MOST_BYTES - inflated);
                if (inflated > MOST_BYTES || parts >= MOST_PARTS) {
                    throw new Rejection(PlatformProblem.TOO_LARGE).at("file").with("limit", MOST_BYTES);
                }
            }
        }
        if (parts == 0) {
            throw new Rejection(ImportProblem.FILE_BROKEN).at("file").with("place", "ZIP");
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

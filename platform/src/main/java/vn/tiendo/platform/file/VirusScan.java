package vn.tiendo.platform.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * The hook for a virus scanner: every uploaded file passes it before anything reads it. Shipped are {@link ClamAv} and
 * {@link #none}; another scanner is a bean of this type.
 */
public interface VirusScan {

    /** What a scanner says of a file. */
    enum Verdict {
        /** No scanner is configured; the file was taken as it is. */
        NOT_SCANNED,
        /** A scanner looked and found nothing. */
        CLEAN
    }

    /**
     * Looks at a file.
     *
     * @throws vn.tiendo.platform.problem.Rejection file-infected where something was found, file-not-scanned where the scanner
     *         does not answer: what cannot be scanned is not taken
     */
    Verdict scan(InputStream file) throws IOException;

    /** Takes every file as it is. */
    static VirusScan none() {
        return _ -> Verdict.NOT_SCANNED;
    }
}

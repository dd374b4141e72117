package vn.tiendo.plan.file;

/**
 * The hook for a virus scanner: every imported file passes it before anything reads it. Shipped are {@link ClamAv} and
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
    Verdict scan(byte[] file);

    /** Takes every file as it is. */
    static VirusScan none() {
        return _ -> Verdict.NOT_SCANNED;
    }
}

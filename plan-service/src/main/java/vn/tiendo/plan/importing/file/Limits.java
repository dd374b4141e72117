package vn.tiendo.plan.importing.file;

import java.time.Duration;

/**
 * How much the importer takes in.
 *
 * @param maxBytes size of the largest file accepted
 * @param maxCharacters length of the longest text accepted; bounds the time of an import
 * @param maxPages most pages of a PDF
 * @param maxInflated bytes that the compressed parts of a file may grow to, pictures left out
 * @param time after which a file is given up
 */
public record Limits(int maxBytes, int maxCharacters, int maxPages, long maxInflated, Duration time) {

    /** 20 MB, a million characters, three hundred pages: far above any plan. Reading one takes a second, twenty are too many. */
    public static final Limits DEFAULT = new Limits(20_000_000, 1_000_000, 300, 64_000_000, Duration.ofSeconds(20));

    public Limits {
        if (maxBytes <= 0 || maxCharacters <= 0 || maxPages <= 0 || maxInflated <= 0 || !time.isPositive()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** This size, and otherwise as usual. */
    public Limits(int maxBytes) {
        this(maxBytes, DEFAULT.maxCharacters(), DEFAULT.maxPages(), DEFAULT.maxInflated(), DEFAULT.time());
    }
}

package vn.tiendo.plan.importing;

/**
 * How much the importer takes in.
 *
 * @param maxBytes size of the largest file accepted
 * @param maxCharacters length of the longest text accepted; bounds the time of an import
 */
public record Limits(int maxBytes, int maxCharacters) {

    /** 20 MB, and two million characters: some eight hundred pages, far above any plan. */
    public static final Limits DEFAULT = new Limits(20_000_000, 2_000_000);

    public Limits {
        if (maxBytes <= 0 || maxCharacters <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** This size, and the usual length. */
    public Limits(int maxBytes) {
        this(maxBytes, DEFAULT.maxCharacters());
    }
}

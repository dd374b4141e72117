package vn.tiendo.report.periodic;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence rests on.
 *
 * @param id of the task, file, inspection, initiative or report; code of the indicator
 * @param version of the report that a passage was taken from, null for all else
 * @param sentence of that report, null for all else
 */
public record Source(Kind kind, String id, @Nullable Integer version, @Nullable String sentence) {

    /** What the id is of. */
    public enum Kind {
        TASK, INDICATOR, TARGET, LATE_FILE, INSPECTION, INITIATIVE, PASSAGE
    }

    /** Something outside the reports. */
    public static Source of(Kind kind, String id) {
        return new Source(kind, id, null, null);
    }

    /** A sentence of another report. */
    public static Source passage(String report, int version, String sentence) {
        return new Source(Kind.PASSAGE, report, version, sentence);
    }
}

package vn.tiendo.kpi.late;

import vn.tiendo.platform.problem.ProblemType;

/** Why something is not taken into the register of late files. */
public enum LateFileProblem implements ProblemType {
    /** A reference has letters, digits, points and dashes only. */
    REFERENCE_UNREADABLE(422),
    /** The text looks like a name, a number of a document, a telephone or an address of a person. */
    PERSONAL_DATA(422),
    /** The result was given on the due day or before, or the due day is not over. */
    FILE_NOT_LATE(422),
    /** The day has not come yet. */
    DAY_IN_FUTURE(422),
    /** The text is no day. */
    DAY_UNREADABLE(422),
    /** The file was taken out of the register, with a reason. */
    LATE_FILE_WITHDRAWN(409),
    /** As long as the result is owed, an apology names a new date. */
    NEW_DATE_MISSING(422),
    /** The new date lies after the apology and after the due day. */
    NEW_DATE_NOT_AHEAD(422),
    /** An apology comes at most a month before the file is late. */
    APOLOGY_TOO_EARLY(422),
    /** The text is no channel. */
    CHANNEL_UNKNOWN(422),
    /** Some columns of an apology are filled and some are not. */
    APOLOGY_INCOMPLETE(422),
    /** The same reference stands in another row of the import. */
    ROW_REPEATED(422),
    /** The import has a column that is not taken. */
    COLUMN_NOT_TAKEN(422),
    /** A total is below zero or too large. */
    TOTAL_OUT_OF_RANGE(422),
    /** A part of the resolved files is larger than all of them. */
    PART_EXCEEDS_RESOLVED(422),
    /** More files were late than were resolved. */
    LATE_FILES_EXCEED_RESOLVED(409);

    private final int status;

    LateFileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

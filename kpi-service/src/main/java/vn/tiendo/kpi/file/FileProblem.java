package vn.tiendo.kpi.file;

import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;

/** Why a file cannot be read, whatever is in it. */
public enum FileProblem implements ProblemType {
    /** The file ends or breaks in the middle, or is of another kind. */
    FILE_BROKEN(422),
    /** The first line lacks a column that is needed, or has it twice. */
    COLUMN_MISSING(422);

    private final int status;

    FileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** A file that breaks at a place, told for people. */
    public static Rejection broken(String place, Exception cause) {
        var rejection = broken(place);
        rejection.initCause(cause);
        return rejection;
    }

    /** A file that breaks at a place, told for people. */
    public static Rejection broken(String place) {
        return new Rejection(FILE_BROKEN).at("file").with("place", place);
    }
}

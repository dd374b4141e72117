package vn.tiendo.kpi.catalogue;

import vn.tiendo.platform.problem.ProblemType;

/** Why the catalogue does not take or does not have something. */
public enum CatalogueProblem implements ProblemType {
    /** No such indicator, or none in force on that day. */
    UNKNOWN_INDICATOR(404),
    /** The definition contradicts itself or the rest of the catalogue; the member {@code violations} says where. */
    DEFINITION_INVALID(422),
    /** A later version begins before this one ends. */
    VERSIONS_OVERLAP(422),
    /** There is an indicator with the same formula or nearly the same name; the member {@code resembles} lists them. */
    INDICATOR_RESEMBLES(409),
    /** The file is neither a catalogue as JSON nor a workbook as exported. */
    CATALOGUE_FILE_UNREADABLE(422),
    /** Rows of the file cannot be taken; the member {@code rows} says which and why, and nothing was stored. */
    CATALOGUE_FILE_INVALID(422);

    private final int status;

    CatalogueProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

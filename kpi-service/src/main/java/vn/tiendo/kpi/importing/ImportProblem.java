package vn.tiendo.kpi.importing;

import vn.tiendo.platform.problem.ProblemType;

/** Every named way in which an import says no, to the whole file or to one row. */
public enum ImportProblem implements ProblemType {
    /** The workbook is not, or no more, the one that was made from the form. */
    WORKBOOK_CHANGED(422),
    /** A row lacks a value that is needed. */
    ROW_INCOMPLETE(422),
    /** The same figure stands in the file twice. */
    FIGURE_REPEATED(422),
    /** A cell holds no number. */
    NUMBER_UNREADABLE(422),
    /** A number means another thing in Vietnamese than in English. */
    NUMBER_AMBIGUOUS(422),
    /** No such way of writing numbers. */
    NUMERALS_UNKNOWN(400),
    /** A cell holds a formula or what a spreadsheet takes for one. */
    FORMULA_IN_CELL(422);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

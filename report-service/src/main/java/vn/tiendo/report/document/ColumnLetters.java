package vn.tiendo.report.document;

/** Names of the columns of a sheet: A, B … Z, AA, AB … */
final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** Counted from 0. */
    static String of(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : of(column / LETTERS - 1) + last;
    }
}

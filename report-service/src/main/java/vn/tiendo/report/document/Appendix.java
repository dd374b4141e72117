package vn.tiendo.report.document;

/** How appendices are named and laid. */
final class Appendix {

    private static final int UPRIGHT_COLUMNS = 7;

    private Appendix() {}

    static boolean isWide(PrintedTable table) {
        return table.columns().size() > UPRIGHT_COLUMNS;
    }

    /** "Phụ lục"; with a Roman number where there are several (NĐ 30/2020/NĐ-CP, appendix I, part III, 1). */
    static String name(Wording wording, int at, int of) {
        return of == 1 ? wording.appendix : wording.appendix + " " + roman(at + 1);
    }

    private static String roman(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return "X".repeat(tens) + switch (ones) {
            case 4 -> "IV";
            case 9 -> "IX";
            case 5, 6, 7, 8 -> "V" + "I".repeat(ones - 5);
            default -> "I".repeat(ones);
        };
    }
}

package vn.tiendo.plan.importing.file;

/** Joins lines that a page's or a column's width has cut. */
public final class Joining {

    private Joining() {}

    /** Adds one more wrapped line: "2021-" and "2025" without a blank between. */
    public static void append(StringBuilder joined, String next) {
        int end = joined.length();
        boolean cutRange = end > 1 && next.length() > 0 && Character.isDigit(next.charAt(0))
                && joined.charAt(end - 1) == '-'
                && Character.isDigit(joined.charAt(end - 2));
        boolean cutNumber = end > 1 && joined.charAt(end - 1) == '-' && !Character.isLowerCase(joined.charAt(end - 2))
                && joined.charAt(end - 2) != ' '
                && next.length() > 1 && Character.isUpperCase(next.charAt(0)) && Character.isUpperCase(next.charAt(1));
        joined.append(end == 0 || cutRange || cutNumber ? "" : " ").append(next);
    }
}

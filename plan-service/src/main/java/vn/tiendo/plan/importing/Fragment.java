package vn.tiendo.plan.importing;

/**
 * A piece of a table whose cells a converter has written one below the other: what it looks like, before anybody decides
 * which cell it belongs to.
 *
 * @param wide true where more than the usual gap stands before it
 * @param full true where it fills the width of the table's widest column
 * @param leadsToTime true where the next fragment goes on in small letters and speaks of a time
 * @param afterNumber true where a number stands between it and the fragment before
 * @param mark a row's number or a field's head, chosen beforehand
 */
record Fragment(int line, String text, String folded, Looks looks, boolean wide, boolean full, boolean leadsToTime,
        boolean afterNumber,
        Mark mark) {

    /** What the sequence of numbers says about a fragment. */
    enum Mark {
        NONE, ROW_NUMBER, FIELD_HEAD, PAGE_NUMBER
    }

    static Fragment of(int line, String text, boolean wide, Mark mark) {
        var folded = Folding.fold(text);
        return new Fragment(line, text, folded, Looks.of(text, folded), wide, false, false, false, mark);
    }

    boolean hasBullet() {
        return looks.bullet();
    }

    boolean startsSmall() {
        return looks.small();
    }

    boolean isFinished() {
        return looks.finished();
    }

    boolean isDangling() {
        return looks.dangling();
    }

    boolean isBareOffice() {
        return looks.bareOffice();
    }

    boolean isOffice() {
        return looks.office();
    }

    boolean isProduct() {
        return looks.product();
    }

    boolean startsTime() {
        return looks.startsTime();
    }

    boolean hasTimeCue() {
        return looks.timeCue();
    }

    int length() {
        return text.length();
    }
}

package vn.tiendo.task.board;

import org.jspecify.annotations.Nullable;

/**
 * Which board: that of a unit's tasks that are not closed, or that of those it closed in a year, so that none grows for
 * ever. Written {@code 14758} and {@code 14758|2026}.
 *
 * @param year null for the tasks that are not closed
 */
record BoardId(String unit, @Nullable Integer year) {

    static BoardId of(String unit) {
        return new BoardId(unit, null);
    }

    BoardId closedIn(int closing) {
        return new BoardId(unit, closing);
    }

    static BoardId parse(String id) {
        int bar = id.indexOf('|');
        return bar < 0 ? of(id) : of(id.substring(0, bar)).closedIn(Integer.parseInt(id.substring(bar + 1)));
    }

    @Override
    public String toString() {
        return year == null ? unit : unit + "|" + year;
    }
}

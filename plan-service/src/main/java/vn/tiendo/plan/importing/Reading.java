package vn.tiendo.plan.importing;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a flattened table up to a fragment: which cell of which row that fragment went into, and how odd all of it
 * is so far. Readings form a chain backwards.
 *
 * @param begins true where the fragment begins a new item of its cell
 * @param opensRow true where the fragment opens a new row
 */
record Reading(@Nullable Reading before, Fragment fragment, Cell cell, boolean begins, boolean opensRow, RowState row,
        int oddity) {

    static Reading start() {
        var nothing = Fragment.of(0, " ", false, Fragment.Mark.PAGE_NUMBER);
        return new Reading(null, nothing, Cell.NONE, false, false, RowState.NOTHING, 0);
    }

    Reading into(Fragment next, Cell cell, boolean begins, int cost) {
        return new Reading(this, next, cell, begins, false, row.with(next, cell), oddity + cost);
    }

    Reading newRow(Fragment next, Cell cell, int cost) {
        return new Reading(this, next, cell, true, true, RowState.NOTHING.with(next, cell), oddity + cost);
    }

    Reading leftOut(Fragment next, int cost) {
        return new Reading(this, next, Cell.NONE, false, false, row, oddity + cost);
    }
}

package vn.tiendo.plan.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a row while it is read: which cells it has and how each of them last ended. Two readings in the same
 * state have the same future, so only the better one is kept.
 */
record RowState(boolean numbered, Cell last, @Nullable End content, @Nullable End product, @Nullable End office,
        @Nullable End time) {

    private static final Pattern OPEN_CLAUSE = Pattern.compile("(ngay )?(sau )?khi ");
    static final RowState NOTHING = new RowState(false, Cell.NONE, null, null, null, null);

    /** How a cell ended so far. */
    record End(boolean finished, boolean dangling, boolean bulleted, boolean full) {

        boolean isOpen() {
            return full && !finished;
        }
    }

    boolean isEmpty() {
        return !numbered && content == null && product == null && office == null && time == null;
    }

    boolean has(Cell cell) {
        return end(cell) != null;
    }

    @Nullable
    End end(Cell cell) {
        return switch (cell) {
            case CONTENT -> content;
            case PRODUCT -> product;
            case OFFICE -> office;
            case TIME -> time;
            case NONE -> null;
        };
    }

    RowState with(Fragment fragment, Cell cell) {
        if (fragment.mark() == Fragment.Mark.ROW_NUMBER) {
            return new RowState(true, last, content, product, office, time);
        }
        boolean openClause = cell == Cell.TIME && OPEN_CLAUSE.matcher(fragment.folded()).lookingAt();
        var end = new End(fragment.isFinished(),
                fragment.isDangling() || openClause || (cell == Cell.OFFICE && fragment.isBareOffice()),
                fragment.hasBullet(),
                fragment.full());
        return switch (cell) {
            case CONTENT -> new RowState(numbered, cell, end, product, office, time);
            case PRODUCT -> new RowState(numbered, cell, content, end, office, time);
            case OFFICE -> new RowState(numbered, cell, content, product, end, time);
            case TIME -> new RowState(numbered, cell, content, product, office, end);
            case NONE -> this;
        };
    }
}

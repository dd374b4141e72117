package vn.tiendo.plan.importing;

import static vn.tiendo.plan.importing.Oddity.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up how odd it would be to read a fragment into each cell of a row in a given state. */
final class CellCosts {

    private final List<Column> columns;
    private final boolean numbered;
    private final boolean productsFirst;
    private final boolean timeLast;

    /**
     * @param columns named in the table's head
     * @param numbered whether rows of this table carry numbers at all
     */
    CellCosts(List<Column> columns, boolean numbered) {
        this.columns = columns;
        this.productsFirst = columns.indexOf(Column.PRODUCT) < columns.indexOf(Column.LEAD)
                || !columns.contains(Column.LEAD);
        this.timeLast = columns.indexOf(Column.TIME) > columns.indexOf(Column.LEAD);
        this.numbered = numbered;
    }

    /** What a row lacks when it ends. */
    int close(RowState row) {
        if (row.isEmpty()) {
            return 0;
        }
        return ROW_WITHOUT_CONTENT.when(!row.has(Cell.CONTENT)) + ROW_WITHOUT_NUMBER.when(numbered && !row.numbered())
                + ROW_WITHOUT_PRODUCT.when(columns.contains(Column.PRODUCT) && !row.has(Cell.PRODUCT))
                + ROW_WITHOUT_OFFICE.when(!row.has(Cell.OFFICE))
                + ROW_WITHOUT_TIME.when(columns.contains(Column.TIME) && !row.has(Cell.TIME))
                + LEFT_OPEN.when(isOpen(row.content())) + LEFT_DANGLING.when(isDangling(row.content()))
                + LEFT_DANGLING.when(isDangling(row.product()));
    }

    int content(Fragment f, RowState row) {
        boolean inPlace = row.last() == Cell.CONTENT && f.startsSmall() && !f.wide();
        int looks = LOOKS_LIKE_TIME.when(f.startsTime() && !f.full()) / (inPlace ? 3 : 1);
        var end = row.content();
        if (end == null) {
            return looks + 2 * BEGINS_SMALL.when(f.startsSmall()) + BEGINS_WITH_BULLET.when(f.hasBullet())
                    + LOOKS_LIKE_OFFICE.when(f.isOffice()) + LOOKS_LIKE_PRODUCT.when(f.isProduct())
                    + CELL_BEFORE_CONTENT.when(row.has(Cell.PRODUCT) || row.has(Cell.OFFICE) || row.has(Cell.TIME));
        }
        return looks + contentGoesOn(f, end)
                + (row.last() == Cell.CONTENT ? contentInPlace(f, end) : contentAgain(f, end));
    }

    private static int contentGoesOn(Fragment f, RowState.End end) {
        return GOES_ON_WITH_BULLET.when(f.hasBullet()) + GOES_ON_WITH_CAPITAL.when(!f.startsSmall())
                + LOOKS_LIKE_OFFICE.when(f.isOffice() && !f.startsSmall() && !end.dangling())
                + LOOKS_LIKE_PRODUCT.when(f.isProduct() && !end.dangling())
                + 2 * LOOKS_LIKE_PRODUCT.when(f.isProduct() && f.hasBullet());
    }

    private static int contentInPlace(Fragment f, RowState.End end) {
        int afterEnd = GOES_ON_AFTER_END.when(end.finished() && !f.startsSmall()) / (end.full() ? 3 : 1);
        return afterEnd + GOES_ON_OVER_GAP.when(f.wide()) + SHORT_LINE_INSIDE.when(!end.full() && !end.finished());
    }

    private static int contentAgain(Fragment f, RowState.End end) {
        return CONTENT_TAKEN_UP_AGAIN.when(true) + CONTENT_TAKEN_UP_AGAIN.when(!f.startsSmall())
                + GOES_ON_OPEN.when(end.isOpen())
                + SHORT_LINE_TAKEN_UP_AGAIN.when(!f.full() && !f.wide() && !f.afterNumber())
                + GOES_ON_AFTER_END.when(end.finished()) * (f.startsSmall() ? 1 : 2);
    }

    /** A row that opens with content before any number. */
    int newRow(Fragment f) {
        return content(f, RowState.NOTHING) + BEGINS_SMALL.when(f.startsSmall())
                + LOOKS_LIKE_PRODUCT.when(f.isProduct() && f.hasBullet())
                + LOOKS_LIKE_OFFICE.when(f.isOffice()) + SHORT_LINE_INSIDE.when(!f.full())
                + TOO_SHORT_FOR_A_TASK.when(f.length() < 12);
    }

    int productBegins(Fragment f, RowState row) {
        var end = row.product();
        return CELL_BEFORE_CONTENT.when(!row.has(Cell.CONTENT))
                + PRODUCT_AFTER_OFFICE.when(productsFirst && (row.has(Cell.OFFICE) || row.has(Cell.TIME)))
                + PRODUCT_BEFORE_OFFICE.when(!productsFirst && !row.has(Cell.OFFICE))
                + NO_PRODUCT.when(!f.isProduct()) / (f.hasBullet() ? 3 : 1)
                + FILLS_WIDEST_COLUMN.when(f.full() && !f.isProduct()) + NO_BULLET.when(!f.hasBullet())
                + BEGINS_SMALL.when(f.startsSmall())
                + 2 * LOOKS_LIKE_OFFICE.when(f.isOffice() && !f.isProduct()) + LOOKS_LIKE_TIME.when(f.startsTime())
                + NO_BULLET_AMONG_BULLETS.when(end != null && end.bulleted() && !f.hasBullet())
                + LEFT_DANGLING.when(isDangling(end));
    }

    int productGoesOn(Fragment f, RowState row) {
        var end = row.product();
        if (end == null || f.hasBullet()) {
            return 200;
        }
        return GOES_ON_AFTER_END.when(end.finished()) + 2 * GOES_ON_WITH_CAPITAL.when(!f.startsSmall())
                + LOOKS_LIKE_OFFICE.when(f.isOffice() && !f.startsSmall())
                + GOES_ON_OVER_GAP.when((f.wide() || f.afterNumber()) && row.last() == Cell.PRODUCT)
                + HAS_TIME_CUE.when(f.hasTimeCue())
                + LOOKS_LIKE_TIME.when(f.startsTime())
                + PRODUCT_TAKEN_UP_AGAIN.when(row.last() != Cell.PRODUCT) + GOES_ON_DANGLING.when(end.dangling())
                + BEGINS_SMALL.when(row.last() != Cell.PRODUCT && !f.startsSmall()) + FILLS_WIDEST_COLUMN.when(f.full())
                + PRODUCT_TAKEN_UP_AGAIN.when(row.last() != Cell.PRODUCT && !end.dangling()) / 2;
    }

    int officeBegins(Fragment f, RowState row) {
        var end = row.office();
        return CELL_BEFORE_CONTENT.when(!row.has(Cell.CONTENT))
                + NO_OFFICE.when(!f.isOffice()) / (f.hasBullet() && row.last() == Cell.OFFICE ? 2 : 1)
                + NO_BULLET.when(!f.hasBullet())
                + (f.isOffice() ? BEGINS_SMALL.when(f.startsSmall()) : 2 * BEGINS_SMALL.when(f.startsSmall()))
                + OFFICE_TAKEN_UP_AGAIN.when(end != null && row.last() != Cell.OFFICE)
                + LOOKS_LIKE_TIME.when(f.startsTime())
                + 2 * LOOKS_LIKE_PRODUCT.when(f.isProduct() && !f.isOffice())
                + NO_BULLET.when(row.last() == Cell.CONTENT && !f.hasBullet() && isOpen(row.content()))
                + LEFT_DANGLING.when(row.last() == Cell.OFFICE && isDangling(end) && !f.hasBullet()) / 2
                + LEFT_DANGLING.when(isDangling(row.product())) / 2;
    }

    int officeGoesOn(Fragment f, RowState row) {
        var end = row.office();
        if (end == null || (f.hasBullet() && f.isOffice())) {
            return 200;
        }
        return GOES_ON_WITH_CAPITAL.when(!f.startsSmall()) * (f.hasBullet() ? 3 : 1)
                + GOES_ON_AFTER_END.when(end.finished())
                + GOES_ON_OVER_GAP.when(f.wide() || f.afterNumber())
                + LOOKS_LIKE_OFFICE.when(f.isOffice() && !f.startsSmall() && !end.dangling()) / 2
                + FILLS_WIDEST_COLUMN.when(f.full()) + LOOKS_LIKE_TIME.when(f.startsTime())
                + LOOKS_LIKE_PRODUCT.when(f.isProduct())
                + 3 * OFFICE_TAKEN_UP_AGAIN.when(row.last() != Cell.OFFICE) + HAS_TIME_CUE.when(f.hasTimeCue());
    }

    int timeBegins(Fragment f, RowState row) {
        int cue = f.startsTime()
                ? BEGINS_SMALL.when(f.startsSmall()) / 4
                : f.hasTimeCue() || f.leadsToTime() ? NO_TIME_CUE.when(true) : NO_TIME.when(true);
        return cue + CELL_BEFORE_CONTENT.when(!row.has(Cell.CONTENT))
                + TIME_BEFORE_OFFICE.when(timeLast && !row.has(Cell.OFFICE))
                + SECOND_TIME.when(row.has(Cell.TIME))
                + BEGINS_SMALL.when(f.startsSmall() && !f.startsTime())
                + LOOKS_LIKE_OFFICE.when(f.isOffice()) + FILLS_WIDEST_COLUMN.when(f.full())
                + BEGINS_WITH_BULLET.when(f.hasBullet());
    }

    int timeGoesOn(Fragment f, RowState row) {
        var end = row.time();
        if (end == null || f.hasBullet()) {
            return 200;
        }
        int cue = f.hasTimeCue() || end.dangling() ? 0 : NO_TIME_CUE.when(true) + NO_TIME.when(!f.startsSmall());
        return cue + GOES_ON_AFTER_END.when(end.finished()) + GOES_ON_OVER_GAP.when(f.wide() || f.afterNumber())
                + TIME_TAKEN_UP_AGAIN.when(row.last() != Cell.TIME)
                + FILLS_WIDEST_COLUMN.when(f.full()) + LOOKS_LIKE_PRODUCT.when(f.isProduct());
    }

    /** The rest of a field's name: small letters, or all of it where the number stands alone. */
    int fieldGoesOn(Fragment f, Fragment before) {
        boolean numberAlone = before.mark() == Fragment.Mark.FIELD_HEAD && before.length() <= 5;
        return f.startsSmall() || numberAlone ? 0 : leftOut(f);
    }

    int leftOut(Fragment f) {
        return LEFT_OUT.when(true) + f.length();
    }

    private static boolean isDangling(RowState.@Nullable End end) {
        return end != null && end.dangling();
    }

    private static boolean isOpen(RowState.@Nullable End end) {
        return end != null && end.isOpen();
    }
}

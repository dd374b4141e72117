package vn.tiendo.plan.importing.file;

import java.util.List;

/** What the body of a Word file is made of. */
sealed interface WordBlock {

    /**
     * A paragraph, or a piece of one where the page breaks inside it.
     *
     * @param label the number or bullet Word shows before it, empty where there is none
     * @param lines parted where the writer broke the line
     */
    record Paragraph(int page, String label, List<String> lines) implements WordBlock {}

    /** A table; rows that are deleted are left out. */
    record Table(List<Row> rows) implements WordBlock {}

    /** A row of a table, with the columns left free before its first cell. */
    record Row(int before, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param columns over how many columns it goes
     * @param merge whether it begins or goes on a cell merged over rows
     */
    record Cell(int columns, Merge merge, List<WordBlock> blocks) {}

    /** How a cell is merged with those above and below. */
    enum Merge {
        NONE, BEGINS, GOES_ON
    }

    /**
     * All of it.
     *
     * @param hasPages true where Word has left marks of the pages as it showed them
     */
    record Body(List<WordBlock> blocks, boolean hasPages) {
        static final Body EMPTY = new Body(List.of(), false);
    }
}

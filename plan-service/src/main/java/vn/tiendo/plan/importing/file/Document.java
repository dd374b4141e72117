package vn.tiendo.plan.importing.file;

import java.util.List;

/**
 * What a file says, in reading order.
 *
 * @param lines all text, that of tables cell by cell
 * @param tables those tables whose cells the file itself tells
 */
public record Document(List<TextLine> lines, List<Table> tables) {

    /**
     * A table over some of the lines.
     *
     * @param firstLine number of its first line
     * @param lastLine number of its last line, inclusive
     */
    public record Table(int firstLine, int lastLine, List<Row> rows) {}

    /**
     * A row of a table.
     *
     * @param goesOn true where the row stands first on a new page of its table and may be the rest of the row above
     */
    public record Row(int firstLine, int lastLine, boolean goesOn, List<Cell> cells) {}

    /**
     * A cell of a row; a cell merged over several columns is followed by empty ones.
     *
     * @param paragraphs its text, wrapped lines joined
     * @param held true where the cell is merged with the one above and only repeats it
     */
    public record Cell(List<String> paragraphs, boolean held) {}
}

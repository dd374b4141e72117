package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DAMAGED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tiendo.plan.importing.file.WordBlock.Body;
import vn.tiendo.plan.importing.file.WordBlock.Cell;
import vn.tiendo.plan.importing.file.WordBlock.Merge;
import vn.tiendo.plan.importing.file.WordBlock.Paragraph;
import vn.tiendo.plan.importing.file.WordBlock.Row;
import vn.tiendo.plan.importing.file.WordBlock.Table;

/** Reads the body of a Word file as a reader sees it, all tracked changes accepted. */
final class WordBody {

    private static final int DEEPEST = 20;

    private final WordCursor cursor;
    private final WordNumbers numbers;
    private final Deadline deadline;
    private final Deque<Shape> shapes = new ArrayDeque<>();
    private int depth;

    private static final class Shape {
        private int columns = 1;
        private Merge merge = Merge.NONE;
        private boolean deleted;
    }

    WordBody(XMLStreamReader xml, WordNumbers numbers, Deadline deadline) {
        this.cursor = new WordCursor(xml);
        this.numbers = numbers;
        this.deadline = deadline;
    }

    Body read() throws XMLStreamException {
        return new Body(blocks("document"), cursor.pagesKnown());
    }

    /** The paragraphs and tables up to the end of an element. */
    private List<WordBlock> blocks(String container) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new ImportRejected(DAMAGED, "Bảng lồng nhau quá sâu.");
        }
        var blocks = new ArrayList<WordBlock>();
        var carried = "";
        while (cursor.toStartWithin(container)) {
            deadline.check();
            if (cursor.is("p")) {
                var paragraph = new WordParagraph(cursor, () -> blocks("txbxContent"));
                paragraph.read(carried);
                carried = paragraph.joinsNext() ? paragraph.text() : "";
                if (!paragraph.joinsNext()) {
                    blocks.add(paragraph.done(numbers));
                }
                blocks.addAll(paragraph.boxes());
            } else if (cursor.is("tbl")) {
                blocks.add(table());
            } else if (cursor.is("tcPr") && !shapes.isEmpty()) {
                readShape(shapes.element());
            }
        }
        if (!carried.isEmpty()) {
            blocks.add(new Paragraph(cursor.page(), "", List.of(carried)));
        }
        depth--;
        return blocks;
    }

    private Table table() throws XMLStreamException {
        var rows = new ArrayList<Row>();
        while (cursor.toStartWithin("tbl")) {
            if (cursor.is("tr")) {
                row(rows);
            }
        }
        return new Table(rows);
    }

    private void row(List<Row> rows) throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        int before = 0;
        boolean deleted = false;
        while (cursor.toStartWithin("tr")) {
            switch (cursor.name()) {
                case "trPr" -> {
                    var properties = new WordRowProperties(cursor.xml);
                    before = properties.before();
                    deleted = properties.deleted();
                }
                case "tc" -> cell(cells);
                default -> {
                    continue;
                }
            }
        }
        if (!deleted) {
            rows.add(new Row(Math.clamp(before, 0, DocumentWriter.MOST_COLUMNS), cells));
        }
    }

    private void cell(List<Cell> cells) throws XMLStreamException {
        shapes.push(new Shape());
        var blocks = blocks("tc");
        var shape = shapes.pop();
        if (!shape.deleted) {
            cells.add(new Cell(shape.columns, shape.merge, blocks));
        }
    }

    private void readShape(Shape shape) throws XMLStreamException {
        while (cursor.toStartWithin("tcPr")) {
            switch (cursor.name()) {
                case "gridSpan" -> shape.columns = Math.clamp(Objects.requireNonNullElse(Word.number(cursor.xml), 1), 1,
                        DocumentWriter.MOST_COLUMNS);
                case "vMerge" ->
                    shape.merge = "restart".equals(Word.value(cursor.xml)) ? Merge.BEGINS : Merge.GOES_ON;
                case "cellDel" -> shape.deleted = true;
                default -> {
                    continue;
                }
            }
        }
    }
}

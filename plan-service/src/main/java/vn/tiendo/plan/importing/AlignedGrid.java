package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose columns stand one below the other by blanks alone, as converters print them that keep a page's layout.
 * A cell belongs to the column whose head begins nearest to the left of it.
 */
final class AlignedGrid {

    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern ROW_START = Pattern.compile("(\\d{1,3}(\\.\\d{1,2})?|[IVX]{1,5})[.)]?");
    private static final Pattern END = Pattern.compile(
            "^(noi nhan|tm\\.|kt\\.|chu tich|tren day la|phu luc|[ivx]+[.)] .*(to chuc thuc hien|kinh phi|che do).*).*");
    private static final Pattern BULLET = Pattern.compile("[-–+•]\\s*\\S.*");
    private static final int LONGEST_HEAD = 12;
    private static final int SLACK = 3;

    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final List<StringBuilder> heads = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private int firstLine;
    private int lastLine;

    private record Piece(int start, String text) {}

    private AlignedGrid(List<Line> lines) {
        this.lines = lines;
    }

    static @Nullable Grid at(List<Line> lines, int from) {
        var head = pieces(lines.get(from));
        if (head.size() < 4) {
            return null;
        }
        return new AlignedGrid(lines).read(from, head);
    }

    private @Nullable Grid read(int from, List<Piece> head) {
        for (var piece : head) {
            starts.add(piece.start());
            heads.add(new StringBuilder(piece.text()));
        }
        int at = from + 1;
        for (; at < lines.size() && at < from + LONGEST_HEAD && !beginsRow(lines.get(at))
                && isHead(lines.get(at)); at++) {
            pieces(lines.get(at)).forEach(piece -> heads.get(column(piece)).append(' ').append(piece.text()));
        }
        var columns = heads.stream().map(name -> Column.under(Folding.fold(name.toString()))).toList();
        if (!Grid.isTaskHead(columns) || columns.getFirst() != Column.NUMBER) {
            return null;
        }
        for (; at < lines.size() && !END.matcher(lines.get(at).folded()).lookingAt(); at++) {
            add(lines.get(at));
        }
        close();
        return new Grid(columns, rows, at);
    }

    private boolean isHead(Line line) {
        return line.isBlank() || Column.isHeadWords(line.folded());
    }

    private boolean beginsRow(Line line) {
        var pieces = pieces(line);
        return !pieces.isEmpty() && column(pieces.getFirst()) == 0
                && ROW_START.matcher(pieces.getFirst().text()).matches();
    }

    private void add(Line line) {
        var pieces = pieces(line);
        boolean pageNumber = pieces.size() == 1 && column(pieces.getFirst()) > 0
                && ROW_START.matcher(pieces.getFirst().text()).matches();
        boolean headAgain = !pieces.isEmpty() && column(pieces.getFirst()) == 0 && Column.isHeadWords(line.folded());
        if (pieces.isEmpty() || pageNumber || headAgain) {
            return;
        }
        if (beginsRow(line)) {
            close();
        }
        if (cells.isEmpty()) {
            starts.forEach(_ -> cells.add(new ArrayList<>()));
            firstLine = line.number();
        }
        pieces.forEach(piece -> cells.get(column(piece)).add(piece.text()));
        lastLine = line.number();
    }

    private int column(Piece piece) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) <= piece.start() + SLACK) {
            column++;
        }
        return column;
    }

    private void close() {
        if (!cells.isEmpty()) {
            rows.add(
                    new GridRow(firstLine, lastLine, List.copyOf(cells.stream().map(AlignedGrid::unwrapped).toList())));
        }
        cells = new ArrayList<>();
    }

    /** A column's width has cut its lines; bullets and finished lines part items, all else goes on. */
    private static List<String> unwrapped(List<String> written) {
        var items = new ArrayList<StringBuilder>();
        boolean bulleted = !written.isEmpty() && BULLET.matcher(written.getFirst()).matches();
        for (var line : written) {
            boolean begins = items.isEmpty() || (bulleted && BULLET.matcher(line).matches())
                    || items.getLast().toString().endsWith(";");
            if (begins) {
                items.add(new StringBuilder(line));
            } else {
                Wrapping.append(items.getLast(), line);
            }
        }
        return items.stream().map(StringBuilder::toString).toList();
    }

    private static List<Piece> pieces(Line line) {
        var pieces = new ArrayList<Piece>();
        if (line.raw().indexOf('\t') >= 0) {
            return pieces;
        }
        var match = PIECE.matcher(line.raw());
        while (match.find()) {
            pieces.add(new Piece(match.start(), match.group()));
        }
        return pieces;
    }
}

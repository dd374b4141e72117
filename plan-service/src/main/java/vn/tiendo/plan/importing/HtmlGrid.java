package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HTML tables, as OCR tools put them into Markdown. A merged cell holds for each of its rows and columns. */
final class HtmlGrid {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(table|tr|td|th|br|p|li|div|thead|tbody|[a-z0-9]{1,10})\\b([^<>]{0,300})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("(row|col)span\\s*=\\s*[\"']?(\\d{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_HEAD = 60;

    private record Merged(int rowsLeft, List<String> cell) {}

    private final List<Line> lines;
    private final List<GridRow> rows = new ArrayList<>();
    private final Map<Integer, Merged> merged = new HashMap<>();
    private List<List<String>> row = new ArrayList<>();
    private @Nullable List<String> cell;
    private int rowSpan = 1;
    private int columnSpan = 1;
    private int rowStart;
    private boolean ended;

    private HtmlGrid(List<Line> lines) {
        this.lines = lines;
    }

    static boolean begins(Line line) {
        return line.raw().toLowerCase(Locale.ROOT).contains("<table");
    }

    static @Nullable Grid at(List<Line> lines, int from) {
        return new HtmlGrid(lines).read(from);
    }

    private @Nullable Grid read(int from) {
        int at = from;
        for (; at < lines.size() && !ended; at++) {
            scan(lines.get(at));
            boolean headKnown = rows.size() >= 2;
            if (headKnown ? head() < 0 : at - from > LONGEST_HEAD) {
                return null;
            }
        }
        int head = head();
        return head < 0
                ? null
                : new Grid(columns(rows.get(head)), List.copyOf(rows.subList(head + 1, rows.size())), at);
    }

    /** The index of the row that heads the columns, one of the first two; -1 where the table is about something else. */
    private int head() {
        for (int head = 0; head < Math.min(2, rows.size()); head++) {
            if (Grid.isTaskHead(columns(rows.get(head)))) {
                return head;
            }
        }
        return -1;
    }

    private static List<Column> columns(GridRow head) {
        return head.cells().stream().map(name -> Column.under(Folding.fold(String.join(" ", name)))).toList();
    }

    private void scan(Line line) {
        var raw = line.raw();
        var tag = TAG.matcher(raw);
        int from = 0;
        while (tag.find()) {
            write(raw.substring(from, tag.start()));
            from = tag.end();
            tag(tag, line.number());
        }
        write(raw.substring(from));
    }

    private void tag(Matcher tag, int line) {
        boolean closes = !tag.group(1).isEmpty();
        switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "tr" -> {
                endRow(line);
                rowStart = line;
            }
            case "td", "th" -> {
                endCell();
                if (!closes) {
                    openCell(tag.group(3));
                }
            }
            case "br", "p", "li", "div" -> newLine();
            case "table" -> {
                endRow(line);
                ended = closes;
            }
            default -> {
                return;
            }
        }
    }

    private void openCell(String attributes) {
        cell = new ArrayList<>(List.of(""));
        rowSpan = 1;
        columnSpan = 1;
        var span = SPAN.matcher(attributes);
        while (span.find()) {
            int count = Math.max(1, Integer.parseInt(span.group(2)));
            if (span.group(1).equalsIgnoreCase("row")) {
                rowSpan = count;
            } else {
                columnSpan = Math.min(count, MOST_COLUMNS);
            }
        }
    }

    private void write(String text) {
        if (cell != null) {
            cell.set(cell.size() - 1, cell.getLast() + text);
        }
    }

    private void newLine() {
        if (cell != null && !cell.getLast().isBlank()) {
            cell.add("");
        }
    }

    private void endCell() {
        if (cell == null) {
            return;
        }
        fillMerged();
        var written = cell.stream().map(text -> Markdown.strip(text).strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty()).toList();
        for (int copy = 0; copy < columnSpan && row.size() < MOST_COLUMNS; copy++) {
            if (rowSpan > 1) {
                merged.put(row.size(), new Merged(rowSpan - 1, written));
            }
            row.add(copy == 0 ? written : List.of());
        }
        cell = null;
    }

    /** Puts what a cell above holds for this row too into the columns that come next. */
    private void fillMerged() {
        for (var above = merged.remove(row.size()); above != null; above = merged.remove(row.size())) {
            if (above.rowsLeft() > 1) {
                merged.put(row.size(), new Merged(above.rowsLeft() - 1, above.cell()));
            }
            row.add(above.cell());
        }
    }

    private void endRow(int line) {
        endCell();
        if (!row.isEmpty()) {
            fillMerged();
            var done = new GridRow(rowStart, line, List.copyOf(row));
            if (!done.isEmpty()) {
                rows.add(done);
            }
        }
        row = new ArrayList<>();
    }
}

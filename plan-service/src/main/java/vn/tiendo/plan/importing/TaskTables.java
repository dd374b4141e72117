package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.file.Document;

/** Finds the task tables of a document and leaves the other lines as its body. */
final class TaskTables {

    private static final Pattern HEAD_START = Pattern.compile("^(s?tt|so tt|so thu tu)\\b.*");
    private static final Pattern END = Pattern.compile(
            "^(noi nhan|tm\\.|kt\\.|tl\\.|tren day la|phu luc|(p\\.|pho )?chu tich$|[ivx]+[.)]? .*(to chuc thuc hien|kinh phi thuc hien|che do (thong tin|bao cao)).*).*");

    private final List<Line> lines;
    private final Map<Integer, Document.Table> told = new HashMap<>();
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();

    TaskTables(List<Line> lines, List<Document.Table> told) {
        this.lines = lines;
        told.forEach(table -> this.told.put(table.firstLine(), table));
        int at = 0;
        while (at < lines.size()) {
            int end = readTable(at);
            if (end == at) {
                body.add(lines.get(at));
                end = at + 1;
            }
            at = end;
        }
    }

    List<TaskRow> tasks() {
        return tasks;
    }

    /** What stands outside the tables. */
    List<Line> body() {
        return body;
    }

    /** The index after a table that begins here; the same index where none does. */
    private int readTable(int at) {
        var line = lines.get(at);
        if (line.isBlank()) {
            return at;
        }
        var table = told.get(line.number());
        if (table != null) {
            return readTold(table, at);
        }
        var grid = grid(line, at);
        if (grid != null) {
            tasks.addAll(GridTasks.of(grid));
            return grid.end();
        }
        return HEAD_START.matcher(line.folded()).matches() && Column.isHeadWords(line.folded()) ? readFlat(at) : at;
    }

    /** A table whose cells the file tells; the same index where it is about something else. */
    private int readTold(Document.Table table, int at) {
        var grid = ToldGrid.of(table);
        if (grid == null) {
            return at;
        }
        tasks.addAll(GridTasks.of(grid));
        int end = at;
        while (end < lines.size() && lines.get(end).number() <= table.lastLine()) {
            end++;
        }
        return end;
    }

    private @Nullable Grid grid(Line line, int at) {
        if (HtmlGrid.begins(line)) {
            return HtmlGrid.at(lines, at);
        }
        if (PipeGrid.isRow(line)) {
            return PipeGrid.at(lines, at);
        }
        if (!HEAD_START.matcher(line.folded()).matches()) {
            return null;
        }
        return line.raw().indexOf('\t') >= 0 ? TabGrid.at(lines, at) : AlignedGrid.at(lines, at);
    }

    private int readFlat(int from) {
        var head = new StringBuilder();
        int at = from;
        for (int taken = 0; at < lines.size() && taken < 40; at++) {
            var line = lines.get(at);
            if (!line.isBlank() && !Column.isHeadWords(line.folded())) {
                break;
            }
            head.append(line.folded()).append(' ');
            taken += line.isBlank() ? 0 : 1;
        }
        var columns = Column.namedIn(head.toString().strip().replaceAll("\\s+", " "));
        if (!Grid.isTaskHead(columns)) {
            return from;
        }
        int end = at;
        while (end < lines.size() && !END.matcher(head(lines.get(end))).matches()) {
            end++;
        }
        tasks.addAll(FlatTable.rows(lines.subList(at, end), columns));
        return end;
    }

    private static String head(Line line) {
        return line.folded().length() > 120 ? "" : line.folded();
    }
}

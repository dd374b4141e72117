package vn.tiendo.plan.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a task table whose cells a converter has written one below the other, in the order the page printed them: numbers in
 * the middle of their rows, cells interleaved, page numbers in between.
 */
final class FlatTable {

    private FlatTable() {}

    static List<TaskRow> rows(List<Line> lines, List<Column> columns) {
        var fragments = Fragments.of(lines, new RowNumbers(lines));
        var rows = gather(RowReading.best(fragments, columns));
        var offices = new OfficeColumns(rows, columns.contains(Column.COORDINATORS));
        Map<Integer, Line> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.putIfAbsent(line.number(), line));
        return rows.stream().map(row -> task(row, offices.part(row.offices()), byNumber)).toList();
    }

    private static TaskRow task(FlatRow row, OfficeColumns.Parted offices, Map<Integer, Line> lines) {
        var text = new StringBuilder();
        for (int at = row.firstLine(); at <= row.lastLine(); at++) {
            var line = lines.get(at);
            if (line != null && !line.isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
        }
        var read = text.toString();
        return row.task(offices.leads(), offices.coordinators(),
                new Draft.Source(null, row.firstLine(), row.lastLine(), read, Garbling.doubt(read, row.confidence())));
    }

    private static List<FlatRow> gather(Reading last) {
        Deque<Reading> readings = new ArrayDeque<>();
        for (@Nullable
        Reading at = last; at != null && at.before() != null; at = at.before()) {
            readings.push(at);
        }
        var rows = new ArrayList<FlatRow>();
        Draft.@Nullable Field field = null;
        var row = new FlatRow(null);
        for (var reading : readings) {
            boolean fieldHead = reading.fragment().mark() == Fragment.Mark.FIELD_HEAD;
            boolean fieldGoesOn = field != null && !fieldHead && reading.cell() == Cell.NONE
                    && reading.fragment().mark() == Fragment.Mark.NONE && !row.isTask() && !row.isNumbered();
            if (fieldHead || fieldGoesOn) {
                field = fieldHead ? field(reading.fragment().text()) : goOn(field, reading.fragment().text());
            }
            if (fieldHead || fieldGoesOn || reading.opensRow()) {
                rows.add(row);
                row = new FlatRow(field);
            }
            row.add(reading);
        }
        rows.add(row);
        rows.removeIf(one -> !one.isTask());
        return rows;
    }

    private static Draft.Field field(String text) {
        var number = RowNumbers.fieldNumber(text);
        return new Draft.Field(number, Offices.clean(text.substring(number.length()).replaceFirst("^[.)\\s-]+", "")));
    }

    private static Draft.Field goOn(Draft.@Nullable Field field, String text) {
        return field == null
                ? field(text)
                : new Draft.Field(field.number(), (field.name() + " " + Offices.clean(text)).strip());
    }
}

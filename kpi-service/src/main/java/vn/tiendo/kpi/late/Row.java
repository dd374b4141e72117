package vn.tiendo.kpi.late;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.late.LateFileCommand.Enter;
import vn.tiendo.platform.problem.Rejection;

/**
 * A row of an import that could be read.
 *
 * @param number counted from 1, without the header
 */
record Row(int number, FileKey key, Enter command) {

    /**
     * Reads a row.
     *
     * @param cells by the name of their column
     * @throws Rejection with a {@link LateFileProblem}; field-missing, field-too-long
     */
    static Row read(int number, String unit, Map<String, @Nullable String> cells, String by, Instant at) {
        var row = byColumn(cells);
        var facts = Facts.of(row.get(Column.FIELD), day(row, Column.DUE), day(row, Column.RETURNED),
                row.get(Column.CAUSE));
        var command = new Enter(facts, regret(row), false, by, at);
        return new Row(number, FileKey.of(unit, row.get(Column.REFERENCE)), command);
    }

    private static Map<Column, String> byColumn(Map<String, @Nullable String> cells) {
        var row = new EnumMap<Column, String>(Column.class);
        cells.forEach((name, value) -> {
            var column = Column.named(name).orElseThrow(
                    () -> new Rejection(LateFileProblem.COLUMN_NOT_TAKEN).with("column", name));
            if (value != null && !value.isBlank()) {
                row.put(column, value.strip());
            }
        });
        return row;
    }

    private static @Nullable Regret regret(Map<Column, String> row) {
        var channel = row.get(Column.CHANNEL);
        var day = day(row, Column.APOLOGISED_ON);
        if (channel == null && day == null && !row.containsKey(Column.NEW_DATE)) {
            return null;
        }
        if (channel == null || day == null) {
            throw new Rejection(LateFileProblem.APOLOGY_INCOMPLETE)
                    .at(channel == null ? Column.CHANNEL.title() : Column.APOLOGISED_ON.title());
        }
        return new Regret(WrittenChannel.read(channel), day,
                day(row, Column.NEW_DATE));
    }

    private static @Nullable LocalDate day(Map<Column, String> row, Column column) {
        return WrittenDay.read(column.title(), row.get(column));
    }
}

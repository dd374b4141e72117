package vn.tiendo.kpi.late.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.file.CsvLines;
import vn.tiendo.kpi.file.FileProblem;
import vn.tiendo.kpi.late.Column;
import vn.tiendo.kpi.late.LateFileProblem;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * Rows of a CSV file in UTF-8 with a header, as {@link CsvLines} reads it. A column that is not taken stops the
 * whole file, so that personal data go no further than this.
 */
final class CsvRows {

    private CsvRows() {}

    /**
     * The rows by the names of their columns.
     *
     * @throws Rejection file-broken, column-not-taken, column-missing, too-many-entries
     */
    static List<Map<String, @Nullable String>> read(byte[] file, int most) throws IOException {
        var lines = new ArrayList<String[]>();
        CsvLines.read(new ByteArrayInputStream(file), lines::add);
        var columns = lines.isEmpty() ? List.<String>of() : columns(lines.getFirst());
        requireNeeded(columns);
        if (lines.size() - 1 > most) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at("rows").with("most", most);
        }
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static List<String> columns(String[] header) {
        return Stream.of(header).map(name -> Column.named(name).map(Column::title).orElseThrow(
                () -> new Rejection(LateFileProblem.COLUMN_NOT_TAKEN).with("column", name.strip()))).toList();
    }

    private static void requireNeeded(List<String> columns) {
        Column.NEEDED.stream().map(Column::title).filter(title -> !columns.contains(title)).findFirst()
                .or(() -> columns.stream().filter(title -> columns.indexOf(title) != columns.lastIndexOf(title))
                        .findFirst())
                .ifPresent(title -> {
                    throw new Rejection(FileProblem.COLUMN_MISSING).with("column", title);
                });
    }

    private static Map<String, @Nullable String> row(List<String> columns, String[] cells) {
        if (cells.length > columns.size()) {
            throw FileProblem.broken(cells[columns.size()]);
        }
        var row = new LinkedHashMap<String, @Nullable String>();
        for (int cell = 0; cell < cells.length; cell++) {
            row.put(columns.get(cell), cells[cell]);
        }
        return row;
    }
}

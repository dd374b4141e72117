package vn.tiendo.kpi.late.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.tiendo.kpi.late.Column;
import vn.tiendo.kpi.late.LateFileProblem;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * Rows of a CSV file in UTF-8 with a header, separated by commas, semicolons or tabs. A column that is not taken stops the
 * whole file, so that personal data go no further than this.
 */
final class CsvRows {

    private static final CsvMapper MAPPER = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES).build();

    private CsvRows() {}

    /**
     * The rows by the names of their columns.
     *
     * @throws Rejection import-unreadable, column-not-taken, column-missing, too-many-entries
     */
    static List<Map<String, @Nullable String>> read(byte[] file, int most) {
        var text = text(file);
        var lines = lines(text);
        var columns = lines.isEmpty() ? List.<String>of() : columns(lines.getFirst());
        requireNeeded(columns);
        if (lines.size() - 1 > most) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at("rows").with("most", most);
        }
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Rejection(LateFileProblem.IMPORT_UNREADABLE);
        }
    }

    private static List<String[]> lines(String text) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        var lines = new ArrayList<String[]>();
        try (var found = MAPPER.readerFor(String[].class).with(schema).<String[]>readValues(text)) {
            found.forEachRemaining(lines::add);
        } catch (JacksonException _) {
            throw new Rejection(LateFileProblem.IMPORT_UNREADABLE);
        }
        return lines;
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t').filter(sign -> header.indexOf(sign) >= 0).findFirst().orElse(',');
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
                    throw new Rejection(LateFileProblem.COLUMN_MISSING).with("column", title);
                });
    }

    private static Map<String, @Nullable String> row(List<String> columns, String[] cells) {
        if (cells.length > columns.size()) {
            throw new Rejection(LateFileProblem.IMPORT_UNREADABLE);
        }
        var row = new LinkedHashMap<String, @Nullable String>();
        for (int cell = 0; cell < cells.length; cell++) {
            row.put(columns.get(cell), cells[cell]);
        }
        return row;
    }
}

package vn.tiendo.kpi.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.tiendo.platform.problem.Rejection;

/**
 * A CSV file in UTF-8 with a heading: {@code unit,form,period,figure,value,notApplicable}, in any order, other columns
 * ignored; separated by commas or, as spreadsheets of Vietnamese offices do, by semicolons.
 */
public final class CsvRows implements RowSource {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES).build();
    private static final int LONGEST_HEADING = 8_192;
    private static final char MARK = '\uFEFF';

    private final InputStream file;

    public CsvRows(InputStream file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<ImportedRow> each) throws IOException {
        var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), LONGEST_HEADING * 4);
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).with(schema).readValues(text)) {
            var columns = Columns.of(lines.hasNextValue() ? lines.nextValue() : new String[0]);
            for (long number = 2; lines.hasNextValue(); number++) {
                each.accept(columns.row(number, lines.nextValue()));
            }
        } catch (JacksonException e) {
            throw new Rejection(ImportProblem.FILE_BROKEN).at("file").with("place", e.getOriginalMessage());
        }
    }

    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADING);
        if (text.read() == MARK) {
            text.mark(LONGEST_HEADING);
        }
        text.reset();
        char found = ',';
        for (int i = 0, c = text.read(); i < LONGEST_HEADING - 1 && c >= 0 && c != '\n'; i++, c = text.read()) {
            if (c == ';' || c == ',') {
                found = (char) c;
                break;
            }
        }
        text.reset();
        return found;
    }

    private record Columns(int unit, int form, int period, int figure, int value, int notApplicable) {

        private static final List<String> NEEDED = List.of("unit", "form", "period", "figure", "value");

        static Columns of(String[] heading) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < heading.length; i++) {
                places.put(heading[i].strip(), i);
            }
            for (var name : NEEDED) {
                if (!places.containsKey(name)) {
                    throw new Rejection(ImportProblem.COLUMN_MISSING).at(name).with("column", name);
                }
            }
            return new Columns(places.getOrDefault("unit", -1), places.getOrDefault("form", -1),
                    places.getOrDefault("period", -1), places.getOrDefault("figure", -1),
                    places.getOrDefault("value", -1), places.getOrDefault("notApplicable", -1));
        }

        ImportedRow row(long number, String[] line) {
            return new ImportedRow(number, text(line, unit), text(line, form),
                    text(line, period), text(line, figure), orNull(text(line, value)), false,
                    orNull(text(line, notApplicable)));
        }

        private static String text(String[] line, int column) {
            return column < 0 || column >= line.length ? "" : line[column].strip();
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}

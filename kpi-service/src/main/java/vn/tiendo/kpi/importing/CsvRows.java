package vn.tiendo.kpi.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.file.CsvLines;
import vn.tiendo.kpi.file.FileProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * A CSV file in UTF-8 with a heading: {@code unit,form,period,figure,value,notApplicable}, in any order, other columns
 * ignored; separated by commas or, as spreadsheets of Vietnamese offices do, by semicolons.
 */
public final class CsvRows implements RowSource {

    private final InputStream file;

    public CsvRows(InputStream file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<ImportedRow> each) throws IOException {
        var rows = new Rows(each);
        CsvLines.read(file, rows);
        rows.requireHeading();
    }

    /** The lines, the first of which is the heading. */
    private static final class Rows implements Consumer<String[]> {

        private final Consumer<ImportedRow> each;
        private @Nullable Columns columns;
        private long number = 1;

        Rows(Consumer<ImportedRow> each) {
            this.each = each;
        }

        @Override
        public void accept(String[] line) {
            if (columns == null) {
                columns = Columns.of(line);
            } else {
                each.accept(columns.row(++number, line));
            }
        }

        void requireHeading() {
            if (columns == null) {
                columns = Columns.of(new String[0]);
            }
        }
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
                    throw new Rejection(FileProblem.COLUMN_MISSING).at(name).with("column", name);
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

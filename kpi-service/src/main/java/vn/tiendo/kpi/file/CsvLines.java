package vn.tiendo.kpi.file;

import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The lines of a CSV file in UTF-8, with or without a byte order mark; separated by commas, tabs or, as spreadsheets of
 * Vietnamese offices do, by semicolons: the first of them in the first line. Empty lines are skipped. One line at a time is in
 * memory.
 */
public final class CsvLines {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES).build();
    private static final int LONGEST_HEADING = 8_192;
    private static final char MARK = '\uFEFF';

    private CsvLines() {}

    /**
     * Hands over one line after the other.
     *
     * @throws vn.tiendo.platform.problem.Rejection file-broken
     */
    public static void read(InputStream file, Consumer<String[]> each) throws IOException {
        var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()),
                LONGEST_HEADING * 4);
        long number = 1;
        try {
            var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
            try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).with(schema).readValues(text)) {
                for (; lines.hasNextValue(); number++) {
                    each.accept(lines.nextValue());
                }
            }
        } catch (CharacterCodingException | CharConversionException e) {
            throw FileProblem.broken("UTF-8", e);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw FileProblem.broken("UTF-8, " + number, coding);
            }
            throw e.getCause();
        } catch (JacksonException e) {
            throw FileProblem.broken(String.valueOf(number), e);
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
            if (c == ';' || c == ',' || c == '\t') {
                found = (char) c;
                break;
            }
        }
        text.reset();
        return found;
    }
}

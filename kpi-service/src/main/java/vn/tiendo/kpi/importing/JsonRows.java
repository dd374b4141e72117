package vn.tiendo.kpi.importing;

import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.kpi.file.FileProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * A JSON array of {@code {"unit","form","period","figure","value","notApplicable"}}, alone or as the member {@code rows} of
 * an object; a value is a number or a text.
 */
public final class JsonRows implements RowSource {

    private final InputStream file;
    private final JsonMapper mapper;

    public JsonRows(InputStream file, JsonMapper mapper) {
        this.file = file;
        this.mapper = mapper;
    }

    @Override
    public void read(Consumer<ImportedRow> each) {
        try (var json = mapper.createParser(file)) {
            begin(json);
            for (long number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
                each.accept(row(number, json));
            }
        } catch (JacksonException e) {
            throw broken(e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr());
        }
    }

    private static void begin(JsonParser json) {
        var token = json.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = json.nextToken();
        }
        if (token == null) {
            throw new Rejection(FileProblem.COLUMN_MISSING).at("rows").with("column", "rows");
        }
    }

    private static ImportedRow row(long number, JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw broken("row " + number);
        }
        String unit = "";
        String form = "";
        String period = "";
        String figure = "";
        @Nullable
        String value = null;
        @Nullable
        String notApplicable = null;
        boolean typed = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var member = json.currentName();
            var token = json.nextToken();
            var text = token == JsonToken.VALUE_NULL ? null : scalar(token, json, number);
            switch (member) {
                case "unit" -> unit = orEmpty(text);
                case "form" -> form = orEmpty(text);
                case "period" -> period = orEmpty(text);
                case "figure" -> figure = orEmpty(text);
                case "value" -> {
                    value = text;
                    typed = token.isNumeric();
                }
                case "notApplicable" -> notApplicable = text;
                case null, default -> {
                    // Other systems may send more than is needed.
                }
            }
        }
        return new ImportedRow(number, unit, form, period, figure, value, typed, notApplicable);
    }

    private static @Nullable String scalar(JsonToken token, JsonParser json, long number) {
        if (!token.isScalarValue()) {
            throw broken("row " + number);
        }
        return json.getString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Rejection broken(String place) {
        return FileProblem.broken(place);
    }
}

package vn.tiendo.kpi.importing.web;

import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.kpi.importing.FigureImports.Result;
import vn.tiendo.kpi.importing.ImportLog;
import vn.tiendo.kpi.importing.ImportedRow;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.problem.Problems;
import vn.tiendo.platform.problem.Rejection;

/**
 * The answer to an import, written as it goes: {@code {"rejected": [{row, unit, form, period, figure, problem}],
 * "notSubmitted": [{unit, form, period, problem}], "count": {…}, "broken": problem}}. One without {@code count} was cut off.
 */
final class ImportReport implements ImportLog {

    private final JsonGenerator json;
    private final Problems problems;
    private final Locale locale;
    private boolean rows = true;

    ImportReport(JsonMapper mapper, OutputStream answer, Problems problems, Locale locale) {
        this.json = mapper.createGenerator(answer);
        this.problems = problems;
        this.locale = locale;
        json.writeStartObject();
        json.writeArrayPropertyStart("rejected");
    }

    @Override
    public void rejected(ImportedRow row, Rejection why) {
        json.writeStartObject();
        json.writeNumberProperty("row", row.number());
        where(row.unit(), row.form(), row.period());
        json.writeStringProperty("figure", row.figure());
        problem(why);
        json.writeEndObject();
    }

    @Override
    public void notSubmitted(SubmissionKey submission, Rejection why) {
        endRows();
        json.writeStartObject();
        where(submission.unit(), submission.form(), submission.period());
        problem(why);
        json.writeEndObject();
    }

    private void where(String unit, String form, String period) {
        json.writeStringProperty("unit", unit);
        json.writeStringProperty("form", form);
        json.writeStringProperty("period", period);
    }

    private void problem(Rejection why) {
        json.writePOJOProperty("problem", problems.of(why, locale));
    }

    private void endRows() {
        if (rows) {
            rows = false;
            json.writeEndArray();
            json.writeArrayPropertyStart("notSubmitted");
        }
    }

    void end(Result result) {
        endRows();
        json.writeEndArray();
        json.writePOJOProperty("count", result.count());
        if (result.broken() != null) {
            json.writePOJOProperty("broken", problems.of(result.broken(), locale));
        }
        json.writeEndObject();
        json.close();
    }
}

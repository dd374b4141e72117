package vn.tiendo.report.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.report.request.AnswerCommand.Fill;

/**
 * Some values as a page sends them while somebody types.
 *
 * @param values by question; null or empty takes one out
 */
record ValuesBody(@Nullable Map<String, @Nullable String> values) {

    Fill command() {
        Map<String, String> written = new HashMap<>();
        Fields.required("values", values).forEach((question, value) -> written.put(question,
                Objects.requireNonNullElse(Fields.optional("values", value, Fields.PARAGRAPH), "")));
        return new Fill(written);
    }
}

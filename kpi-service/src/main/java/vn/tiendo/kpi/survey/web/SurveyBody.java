package vn.tiendo.kpi.survey.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.survey.Answer;
import vn.tiendo.kpi.survey.FieldCounts;
import vn.tiendo.kpi.survey.SurveyResults;
import vn.tiendo.platform.problem.Fields;

/**
 * Body of the results of a survey.
 *
 * @param answers that people could give
 * @param fields counts for each field of procedures
 */
record SurveyBody(@Nullable List<AnswerBody> answers, @Nullable List<FieldBody> fields) {

    private static final int MOST_ANSWERS = 20;
    private static final int MOST_FIELDS = 500;

    /** An answer; {@code satisfied} says whether who gives it counts as satisfied. */
    record AnswerBody(@Nullable String code, @Nullable String name, @Nullable Boolean satisfied) {

        Answer answer() {
            return new Answer(Fields.text("answers.code", code, Fields.LINE),
                    Fields.text("answers.name", name, Fields.LINE), Fields.required("answers.satisfied", satisfied));
        }
    }

    /** Counts of one field, by the code of the answer; an answer that nobody gave may be absent. */
    record FieldBody(@Nullable String field, @Nullable Map<String, @Nullable Long> counts) {

        FieldCounts fieldCounts() {
            var counted = new TreeMap<String, Long>();
            Fields.required("fields.counts", counts)
                    .forEach((answer, count) -> counted.put(answer, Fields.required("fields.counts", count)));
            return new FieldCounts(Fields.text("fields.field", field, Fields.LINE), counted);
        }
    }

    SurveyResults results(String by, Instant at) {
        var given = Fields.list("answers", Fields.required("answers", answers), MOST_ANSWERS);
        var counted = Fields.list("fields", Fields.required("fields", fields), MOST_FIELDS);
        return SurveyResults.of(
                given.stream().map(answer -> Fields.required("answers", answer).answer()).toList(),
                counted.stream().map(field -> Fields.required("fields", field).fieldCounts()).toList(), by, at);
    }
}

package vn.tiendo.kpi.survey.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.OutsideScore;
import vn.tiendo.kpi.survey.Publication;
import vn.tiendo.kpi.survey.SurveyProblem;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * The part {@code results} of an import, JSON.
 *
 * @param publishedOn day on which the index was published
 * @param scores of each unit that is rated
 */
record PublicationBody(@Nullable LocalDate publishedOn, @Nullable List<ScoreBody> scores) {

    private static final int MOST_UNITS = 5_000;
    private static final int MOST_PARTS = 50;

    /** What the index says of a unit; {@code rank} and {@code parts} may be absent. */
    record ScoreBody(@Nullable String unit, @Nullable BigDecimal score, @Nullable Integer rank,
            @Nullable List<PartBody> parts) {

        OutsideScore rating() {
            var named = Fields.list("scores.parts", parts, MOST_PARTS).stream()
                    .map(part -> Fields.required("scores.parts", part).part()).toList();
            return new OutsideScore(Fields.text("scores.unit", unit, Fields.LINE),
                    Fields.required("scores.score", score), rank, named);
        }
    }

    /** What it says of one part of the whole. */
    record PartBody(@Nullable String name, @Nullable BigDecimal score) {

        OutsideScore.Part part() {
            return new OutsideScore.Part(Fields.text("scores.parts.name", name, Fields.LINE),
                    Fields.required("scores.parts.score", score));
        }
    }

    /**
     * What a part of an import says.
     *
     * @throws Rejection results-unreadable; field-missing, field-too-long, too-many-entries
     */
    static Publication read(@Nullable String part, JsonMapper mapper) {
        if (part == null || part.isBlank()) {
            throw new Rejection(SurveyProblem.RESULTS_UNREADABLE).at("results");
        }
        try {
            return Fields.required("results", mapper.readValue(part, PublicationBody.class)).publication();
        } catch (JacksonException _) {
            throw new Rejection(SurveyProblem.RESULTS_UNREADABLE).at("results");
        }
    }

    private Publication publication() {
        var rated = Fields.list("scores", Fields.required("scores", scores), MOST_UNITS);
        return new Publication(Fields.required("publishedOn", publishedOn),
                rated.stream().map(score -> Fields.required("scores", score).rating()).toList());
    }
}

package vn.tiendo.kpi.survey;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.events.SurveyEvent.SatisfactionSurveyed;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/**
 * A survey of a unit in a period.
 *
 * @param period as written, for example {@code 2026-Q1}
 * @param code of the survey among those of the unit and period, for example {@code mot-cua}
 * @param entries all results that were ever entered, the newest last
 */
public record Survey(String unit, String period, String code, List<SurveyResults> entries) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    /**
     * A survey of which nothing is known.
     *
     * @throws Rejection survey-code-unreadable
     */
    public static Survey blank(String unit, String period, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Rejection(SurveyProblem.SURVEY_CODE_UNREADABLE).at("code");
        }
        return new Survey(unit, period, code, List.of());
    }

    /** {@code survey/<unit>/<period>/<code>}. */
    public String id() {
        return "survey/" + unit + "/" + period + "/" + code;
    }

    /** The results that count. */
    public SurveyResults results() {
        return entries.getLast();
    }

    /** The survey after results were entered; without events where they are those known already. */
    Decision<Survey> enter(SurveyResults results) {
        if (!entries.isEmpty() && results().saysTheSame(results)) {
            return Decision.of(this);
        }
        return Decision.of(
                new Survey(unit, period, code, Stream.concat(entries.stream(), Stream.of(results)).toList()),
                new SatisfactionSurveyed(id(), unit, code, period, results.surveyed(), results.satisfied(),
                        results.by(), results.at()));
    }
}

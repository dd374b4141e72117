package vn.tiendo.kpi.survey.web;

import java.util.List;
import vn.tiendo.kpi.survey.Answer;
import vn.tiendo.kpi.survey.FieldCounts;
import vn.tiendo.kpi.survey.Survey;
import vn.tiendo.kpi.survey.SurveyResults;
import vn.tiendo.platform.store.Stored;

/**
 * A survey as callers see it.
 *
 * @param version to be sent in {@code If-Match}
 * @param surveyed how many people answered
 * @param satisfied how many of them are satisfied
 * @param entries who entered which results and when, the newest last
 */
record SurveyView(String unit, String unitName, String period, String code, long version, long surveyed,
        long satisfied, List<Answer> answers, List<FieldCounts> fields, List<SurveyResults> entries) {

    static SurveyView of(Stored<Survey> stored, String unitName) {
        var survey = stored.state();
        var results = survey.results();
        return new SurveyView(survey.unit(), unitName, survey.period(), survey.code(), stored.version(),
                results.surveyed(), results.satisfied(), results.answers(), results.fields(), survey.entries());
    }
}

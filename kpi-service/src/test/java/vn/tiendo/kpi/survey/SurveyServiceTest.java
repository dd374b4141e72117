package vn.tiendo.kpi.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.SurveyEvent.SatisfactionSurveyed;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class SurveyServiceTest {

    private static final String ANSWERS = """
            "answers":[{"code":"GOOD","name":"Hài lòng","satisfied":true},
            {"code":"FAIR","name":"Bình thường","satisfied":false},{"code":"BAD","name":"Không hài lòng","satisfied":false}]""";
    private static final String RESULTS = "{" + ANSWERS + """
            ,"fields":[{"field":"Hộ tịch","counts":{"GOOD":90,"FAIR":8,"BAD":2}},
            {"field":"Đất đai","counts":{"GOOD":40,"BAD":10}}]}""";

    @LocalServerPort
    private int port;

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("15187"));
    }

    @Test
    void the_satisfied_are_counted_over_all_fields_and_every_entry_is_kept() {
        var path = "/api/surveys/15187/2031-Q1/mot-cua";
        assertThat(officer().put(path, RESULTS).json().path("version").asInt()).isEqualTo(1);
        assertThat(officer().put(path, RESULTS).json().path("version").asInt()).isEqualTo(1);
        var corrected = officer().put(path, RESULTS.replace("\"GOOD\":40", "\"GOOD\":41")).json();
        assertThat(corrected.path("surveyed").asInt()).isEqualTo(151);
        assertThat(corrected.path("satisfied").asInt()).isEqualTo(131);
        assertThat(corrected.path("entries")).hasSize(2);
        try (var topic = new TestTopic(Topics.KPI)) {
            var told = topic.await("survey/15187/2031-Q1/mot-cua", 2);
            assertThat(((SatisfactionSurveyed) told.getLast().event()).satisfied()).isEqualTo(131);
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void the_province_sees_the_surveys_of_its_communes() {
        officer().put("/api/surveys/15187/2031-Q2/mot-cua", RESULTS);
        officer().put("/api/surveys/15187/2031-Q2/website", RESULTS);
        var reviewer = Calls.to(port).as(Tokens.reviewer("38"));
        var page = reviewer.get("/api/surveys?period=2031-Q2&limit=1").json();
        assertThat(page.at("/items/0/code").asString()).isEqualTo("mot-cua");
        var next = reviewer.get("/api/surveys?period=2031-Q2&cursor=" + page.path("next").asString()).json();
        assertThat(next.path("items")).extracting(survey -> survey.path("code").asString()).containsExactly("website");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`\"GOOD\":90`, `\"GOOD\":-1`, count-out-of-range",
        "`\"GOOD\":90`, `\"WELL\":90`, answer-unknown", "Đất đai, Hộ tịch, entry-repeated",
        "`\"code\":\"FAIR\"`, `\"code\":\"GOOD\"`, answers-unusable",
        "`\"satisfied\":true`, `\"satisfied\":false`, answers-unusable",
        "`\"GOOD\":90`, `\"GOOD\":0.5`, malformed-request", "`\"GOOD\":90`, `\"GOOD\":null`, field-missing",
        "`\"fields\"`, `\"x\"`, malformed-request"})
    void what_cannot_be_counted_is_a_named_problem_and_nothing_is_stored(String from, String to, String problem) {
        var path = "/api/surveys/15187/2031-Q3/mot-cua";
        assertThat(officer().put(path, RESULTS.replace(from, to)).problem()).isEqualTo(problem);
        assertThat(officer().get(path).status()).isEqualTo(404);
    }

    @Test
    void a_survey_has_a_plain_code_and_a_period() {
        assertThat(officer().put("/api/surveys/15187/2031-Q1/Mot", RESULTS).problem())
                .isEqualTo("survey-code-unreadable");
        assertThat(officer().put("/api/surveys/15187/2031-Q7/a", RESULTS).problem()).isEqualTo("bad-period");
    }
}

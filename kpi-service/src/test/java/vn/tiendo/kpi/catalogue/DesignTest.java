package vn.tiendo.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.kpi.catalogue.store.Elsewhere;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class DesignTest {

    @LocalServerPort
    private int port;

    private Calls administrator() {
        return Calls.to(port).as(Tokens.administrator("VN"));
    }

    private static String form(String code, String from, String... figures) {
        var fields = new StringBuilder();
        for (var figure : figures) {
            fields.append(fields.isEmpty() ? "" : ",").append("""
                    {"code":"%s","name":"Số liệu %s","unitOfMeasure":"cuộc","measure":"COUNT"}""".formatted(figure,
                    figure));
        }
        return """
                {"name":"Biểu %s","kind":"QUARTER","figures":[%s],"validFrom":"%s","source":"KH 01",
                 "deadlines":{"official":{"rule":"AFTER_CUT_OFF","workingDays":3}}, "reason":"thử"}"""
                .formatted(code, fields, from);
    }

    private static String indicator(String name, String figure, String from, String more) {
        return """
                {"name":"%s","unitOfMeasure":"cuộc","direction":"HIGHER_IS_BETTER",
                 "rollUp":{"rule":"SUM","figure":"%s"},"validFrom":"%s","source":"KH 01"%s}"""
                .formatted(name, figure, from, more);
    }

    @Test
    void a_form_is_designed_and_from_a_day_on_designed_anew_while_the_old_periods_keep_the_old_one() {
        var first = administrator().put("/api/forms/CATALOGUE-A", form("A", "2026-01-01", "catalogueVisits"));
        assertThat(first.status()).isEqualTo(200);
        var second = form("A mới", "2026-07-01", "catalogueVisits", "catalogueCalls");
        assertThat(administrator().put("/api/forms/CATALOGUE-A", second).problem()).isEqualTo("precondition-required");
        assertThat(administrator().with("If-Match", "\"9\"").put("/api/forms/CATALOGUE-A", second).problem())
                .isEqualTo("stale-version");
        var changed = administrator().with("If-Match", first.entityTag()).put("/api/forms/CATALOGUE-A", second);
        assertThat(changed.json().path("versions").get(0).path("validTo").asString()).isEqualTo("2026-06-30");
        assertThat(changed.json().path("changes").get(1).path("by").asString()).isEqualTo("quantri.VN");
        var officer = Calls.to(port).as(Tokens.officer("14758"));
        assertThat(officer.get("/api/forms/CATALOGUE-A").json().path("figures")).hasSize(1);
        assertThat(officer.get("/api/forms/CATALOGUE-A?on=2026-07-01").json().path("figures")).hasSize(2);
        assertThat(officer.get("/api/forms/CATALOGUE-A?on=2025-07-01").problem()).isEqualTo("unknown-form");
        assertThat(officer.get("/api/submissions/14758/CATALOGUE-A/2025-Q1").problem()).isEqualTo("form-not-in-force");
        assertThat(officer.get("/api/forms/CATALOGUE-A/versions").entityTag()).isEqualTo(changed.entityTag());
        try (var topic = new TestTopic(Topics.KPI)) {
            var told = (FormDefined) topic.await("CATALOGUE-A", 2).getLast().event();
            assertThat(told.versions()).hasSize(2);
            assertThat(told.figures()).hasSize(2);
        }
    }

    @Test
    void an_indicator_that_resembles_another_is_taken_when_it_is_declared_distinct() {
        administrator().put("/api/forms/CATALOGUE-B", form("B", "2026-01-01", "catalogueFilms", "catalogueTalks"));
        var first = administrator().put("/api/indicators/catalogueFilms",
                indicator("Số buổi chiếu phim lưu động", "catalogueFilms", "2026-01-01", ""));
        assertThat(first.status()).isEqualTo(200);
        var twin = indicator("Buổi chiếu phim ngoài trời", "catalogueFilms", "2026-01-01", "");
        var challenged = administrator().put("/api/indicators/catalogueFilmsTwo", twin);
        assertThat(challenged.status()).isEqualTo(409);
        assertThat(challenged.problem()).isEqualTo("indicator-resembles");
        assertThat(challenged.json().path("resembles").get(0).path("likeness").asString()).isEqualTo("SAME_FORMULA");
        assertThat(Calls.to(port).as(Tokens.administrator("VN")).get("/api/indicators/catalogueFilmsTwo").problem())
                .isEqualTo("unknown-indicator");
        var declared = administrator().put("/api/indicators/catalogueFilmsTwo", indicator("Buổi chiếu phim ngoài trời",
                "catalogueFilms", "2026-01-01", ",\"distinctFrom\":[\"catalogueFilms\"]"));
        assertThat(declared.status()).isEqualTo(200);
        var later = administrator().with("If-Match", declared.entityTag())
                .put("/api/indicators/catalogueFilmsTwo",
                        indicator("Buổi chiếu phim ngoài trời", "catalogueFilms", "2027-01-01", ""));
        assertThat(later.json().path("versions")).hasSize(2);
        try (var topic = new TestTopic(Topics.KPI)) {
            var told = (IndicatorDefined) topic.await("catalogueFilmsTwo", 2).getLast().event();
            assertThat(told.versions()).hasSize(2);
        }
    }

    @Test
    void what_is_wrong_is_told_all_at_once_in_both_languages_and_nothing_is_stored() {
        var bad = form("C", "2026-01-01", "bad code", "proceduresOnTime");
        var answer = administrator().put("/api/forms/CATALOGUE-C", bad);
        assertThat(answer.problem()).isEqualTo("definition-invalid");
        assertThat(answer.json().path("violations")).hasSize(2);
        assertThat(answer.json().path("violations").get(1).path("message").asString()).contains("CCHC-Q");
        assertThat(administrator().with("Accept-Language", "en").put("/api/forms/CATALOGUE-C", bad).json()
                .path("violations").get(0).path("message").asString()).contains("figure code");
        assertThat(administrator().get("/api/forms/CATALOGUE-C/versions").problem()).isEqualTo("not-found");
        assertThat(administrator().put("/api/forms/CATALOGUE-C", "{}").problem()).isEqualTo("field-missing");
        assertThat(administrator().put("/api/forms/CATALOGUE-C", "{\"figures\":[null]}").status()).isEqualTo(422);
        assertThat(administrator().put("/api/indicators/catalogueC", "{\"rollUp\":{\"rule\":\"AVERAGE\"}}").problem())
                .isEqualTo("malformed-request");
        assertThat(administrator().put("/api/indicators/catalogueC", "{\"rollUp\":{\"rule\":\"SUM\"}}").problem())
                .isEqualTo("field-missing");
    }

    @Test
    void what_has_begun_is_changed_for_a_reason_only() {
        var first = administrator().put("/api/forms/CATALOGUE-D", form("D", "2026-01-01", "catalogueLetters"));
        var changed = form("D sửa", "2026-01-01", "catalogueLetters").replace(", \"reason\":\"thử\"", "");
        var refused = administrator().with("If-Match", first.entityTag()).put("/api/forms/CATALOGUE-D", changed);
        assertThat(refused.json().path("field").asString()).isEqualTo("reason");
        assertThat(administrator().with("If-Match", first.entityTag())
                .put("/api/forms/CATALOGUE-D", changed.replace("2026-01-01", "2026-07-01")).status()).isEqualTo(200);
    }

    @Test
    void only_administrators_of_the_unit_that_keeps_the_catalogue_change_it() {
        var body = form("E", "2026-01-01", "catalogueE");
        assertThat(Calls.to(port).as(Tokens.administrator("38")).put("/api/forms/CATALOGUE-E", body).problem())
                .isEqualTo("not-your-unit");
        assertThat(Calls.to(port).as(Tokens.reviewer("VN")).put("/api/forms/CATALOGUE-E", body).problem())
                .isEqualTo("role-missing");
    }

    @Test
    void what_is_changed_on_another_instance_is_followed_without_a_restart(@Autowired Aggregates aggregates) {
        Elsewhere.define(aggregates, Samples.form("CATALOGUE-F", "2026-01-01", null, "catalogueF"));
        var officer = Calls.to(port).as(Tokens.officer("14758"));
        await().untilAsserted(() -> assertThat(officer.get("/api/forms/CATALOGUE-F").status()).isEqualTo(200));
    }
}

package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.kpi.Desk;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class BadFiguresTest {

    @LocalServerPort
    private int port;

    @Test
    void a_draft_may_be_incomplete_but_not_be_submitted_and_every_violation_is_told() {
        var desk = Desk.of(port, "16681", "2025-Q4");
        desk.save(Map.of("dialogues", "{}", "proceduresOnTime", "11", "feedbackAnswered",
                "{\"notApplicable\":\"không có\"}"));
        var answer = desk.submit();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("figures-invalid");
        assertThat(answer.json().path("violations")).extracting(
                violation -> violation.path("field").asString() + " " + violation.path("rule").asString())
                .containsExactlyInAnyOrder("dialogues missing-figure", "proceduresOnTime part-exceeds-whole",
                        "feedbackAnswered half-not-applicable");
        assertThat(answer.json().path("violations").get(1).path("message").asString())
                .isEqualTo(
                        "\"Hồ sơ giải quyết đúng hạn\" (11) lớn hơn \"Hồ sơ thủ tục hành chính đã giải quyết\" (10).");
        assertThat(desk.officer().get(desk.path()).json().path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void violations_speak_english_to_those_who_ask_for_it() {
        var desk = Desk.of(port, "16681", "2025-Q3");
        var answer = desk.officer().with("Accept-Language", "en")
                .put(desk.path(), desk.body(Map.of("dialogues", "-1")));
        assertThat(answer.json().path("title").asString()).isEqualTo("Some figures are not valid");
        assertThat(answer.json().path("field").asString()).isEqualTo("dialogues");
        assertThat(answer.json().path("violations").get(0).path("message").asString())
                .endsWith("must not be below 0 (entered: -1).");
    }

    @ParameterizedTest
    @CsvSource({"dialogues, 1.5, broken-count", "dialogues, 1e9, unreadable",
        "digitalSelfRating, 101, score-out-of-range",
        "dialogues, 12345678901234, too-many-digits", "nobodyAsked, 1, unknown-figure"})
    void a_malformed_value_is_refused_and_nothing_is_stored(String figure, String value, String rule) {
        var desk = Desk.of(port, "16681", "2026-Q1");
        var answer = desk.save(Map.of(figure, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").get(0).path("rule").asString()).isEqualTo(rule);
        assertThat(desk.officer().get(desk.path()).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({"99999/CCHC-Q/2026-Q1, 422, unknown-unit, unit", "38/CCHC-Q/2026-Q1, 422, unit-not-a-commune, unit",
        "14758.2025/CCHC-Q/2026-Q1, 422, unit-not-in-period, unit", "14758/X/2026-Q1, 404, unknown-form, form",
        "14758/CCHC-Q/2026-Q9, 400, bad-period, period", "14758/CCHC-Q/2026-01, 422, period-not-of-form, period",
        "14758/CCHC-Q/2020-Q1, 422, form-not-in-force, form", "14758/CCHC-Q/2026-Q3, 422, future-period, period"})
    void what_nobody_owes_is_refused_by_name(String path, int status, String problem, String field) {
        var answer = Calls.to(port).as(Tokens.officer(path.substring(0, path.indexOf('/'))))
                .put("/api/submissions/" + path, "{\"figures\":{}}");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(text(answer)).doesNotContain("{").isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{}; figures", "{\"figures\":7}; figures",
        "{\"figures\":{\"dialogues\":{\"amount\":1}}}; figures.dialogues.amount", "{; body", "[]; body"})
    void a_malformed_body_is_refused_where_it_is_malformed(String body, String field) {
        var desk = Desk.of(port, "16681", "2026-Q1");
        var answer = desk.officer().put(desk.path(), body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-request");
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void the_status_decides_what_can_be_done() {
        var desk = Desk.of(port, "14758", "2025-Q3");
        assertThat(desk.submit().problem()).isEqualTo("not-found");
        var draft = desk.save(Map.of());
        assertThat(desk.approve().problem()).isEqualTo("not-submitted");
        assertThat(desk.correct("Nhập nhầm").problem()).isEqualTo("not-approved");
        desk.submit();
        assertThat(desk.sendBack("").problem()).isEqualTo("reason-missing");
        var approved = desk.approve();
        assertThat(desk.save(draft, Map.of()).problem()).isEqualTo("stale-version");
        assertThat(desk.save(approved, Map.of()).problem()).isEqualTo("already-approved");
        assertThat(desk.submit().status()).isEqualTo(409);
    }

    private static String text(Answer answer) {
        return answer.json().path("title").asString() + answer.json().path("action").asString();
    }
}

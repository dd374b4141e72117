package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class BadInputTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
        if (leader().get("/api/tasks/bad.t1").status() == 404) {
            publish(plan("bad", "14758", "2099", "Năm 2099"), port);
        }
    }

    private Calls leader() {
        return Calls.to(port).as(Tokens.leader("14758"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "bad.t1/progress |{\"percent\":101}                     |422|progress-out-of-range|percent",
        "bad.t1/progress |{\"percent\":-1}                      |422|progress-out-of-range|percent",
        "bad.t1/progress |{\"note\":\"x\"}                      |422|progress-out-of-range|percent",
        "bad.t1/progress |{\"percent\":50.5}                     |400|malformed-request    |percent",
        "bad.t1/progress |{\"percent\":\"nhiều\"}               |400|malformed-request    |percent",
        "bad.t1/progress |{\"percent\":50,\"extra\":1}          |400|malformed-request    |extra",
        "bad.t1/progress |{broken                               |400|malformed-request    |body",
        "bad.t1/progress |[]                                    |400|malformed-request    |-",
        "bad.t1/progress |''                                    |-  |-                    |-",
        "bad.t1/submit   |{}                                    |422|evidence-missing     |evidence",
        "bad.t1/submit   |{\"evidence\":null}                   |422|evidence-missing     |evidence",
        "bad.t1/submit   |{\"evidence\":[]}                     |422|evidence-missing     |evidence",
        "bad.t1/submit   |{\"evidence\":[null]}                 |422|evidence-missing     |evidence",
        "bad.t1/submit   |{\"evidence\":[{\"text\":\"  \"}]}    |422|evidence-missing     |evidence",
        "bad.t1/submit   |{\"evidence\":\"x\"}                  |400|malformed-request    |evidence",
        "bad.t1/confirm  |''                                    |409|result-not-submitted |status",
        "bad.t1/return   |{\"reason\":\"x\"}                    |409|result-not-submitted |status",
        "none.t1/accept  |''                                    |404|not-found            |-"})
    void a_bad_request_is_a_named_problem_and_changes_nothing(String path, String body,
            @Nullable Integer status,
            @Nullable String problem, @Nullable String field) {
        var before = leader().get("/api/tasks/bad.t1").entityTag();
        var answer = leader().post("/api/tasks/" + path, body);
        assertThat(answer.status()).isEqualTo(status == null ? 400 : status);
        assertThat(answer.problem()).isEqualTo(problem == null ? "malformed-request" : problem);
        assertThat(answer.json().path("action").asString()).isNotBlank();
        if (field != null) {
            assertThat(answer.json().path("field").asString()).isEqualTo(field);
        }
        assertThat(leader().get("/api/tasks/bad.t1").entityTag()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"limit=0|400|limit-out-of-range|limit",
        "limit=201|400|limit-out-of-range|limit", "limit=x|400|malformed-request|limit",
        "status=DONE|400|malformed-request|status", "overdue=perhaps|400|malformed-request|overdue",
        "cursor=***|400|unknown-cursor|cursor", "unit=99999|422|unknown-unit|unit"})
    void a_bad_query_is_a_named_problem(String query, int status, String problem, String field) {
        var answer = leader().get("/api/tasks?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void problems_are_told_in_vietnamese_or_in_english() {
        var path = "/api/tasks/bad.t1/progress";
        assertThat(leader().post(path, "{\"percent\":101}").json().path("title").asString())
                .isEqualTo("Tiến độ phải là số nguyên từ 0 đến 100");
        assertThat(leader().with("Accept-Language", "en")
                .post(path, "{\"percent\":101}")
                .json()
                .path("action")
                .asString()).isEqualTo("Set percent to a percentage from 0 to 100, then send again.");
    }

    @Test
    void a_decision_already_taken_is_a_conflict_that_says_so() {
        publish(plan("closed", "14758", "2099", "Năm 2099"), port);
        var path = "/api/tasks/closed.t1";
        leader().post(path + "/accept", "");
        assertThat(leader().post(path + "/accept", "").problem()).isEqualTo("task-already-accepted");
        leader().post(path + "/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}");
        assertThat(leader().post(path + "/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}").problem())
                .isEqualTo("result-already-submitted");
        assertThat(leader().post(path + "/return", "{\"reason\":\" \"}").problem()).isEqualTo("reason-missing");
        Calls.to(port).as(Tokens.reviewer("38")).post(path + "/confirm", "");
        var closed = leader().post(path + "/progress", "{\"percent\":10}");
        assertThat(closed.problem()).isEqualTo("task-closed");
        assertThat(closed.json().path("status").asInt()).isEqualTo(409);
        assertThat(closed.json().path("taskStatus").asString()).isEqualTo("COMPLETED");
    }
}

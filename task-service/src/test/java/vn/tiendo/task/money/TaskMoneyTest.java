package vn.tiendo.task.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.MoneyEvent.MoneyEntered;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class TaskMoneyTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("14758"));
    }

    private static String entry(String kind, String amount, String more) {
        return """
                {"kind":"%s","source":"COMMUNE_BUDGET","amount":"%s","day":"2026-05-06","note":"tờ rơi"%s}"""
                .formatted(kind, amount, more);
    }

    private String money(String planId) {
        publish(plan(planId, "14758", "2099", "Năm 2099"), port);
        return "/api/tasks/" + planId + ".t1/money";
    }

    @Test
    void entries_add_up_by_source_and_a_mistake_is_corrected_by_another_entry() {
        var path = money("r-money");
        assertThat(officer().get(path).json().path("planned").asString()).isEqualTo("0");

        officer().post(path, entry("PLANNED", "20000000", ""));
        officer().post(path, entry("PLANNED", "5000000", "").replace("COMMUNE_BUDGET", "PROVINCIAL_BUDGET"));
        officer().post(path, entry("SPENT", "12500000.50", ""));
        var corrected = officer().post(path, entry("SPENT", "-500000.50", ",\"corrects\":3"));

        assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(200);
        assertThat(corrected.json().path("planned").asString()).isEqualTo("25000000");
        assertThat(corrected.json().path("spent").asString()).isEqualTo("12000000.00");
        assertThat(corrected.json().path("sums").size()).isEqualTo(2);
        assertThat(corrected.json().at("/entries/3/corrects").asInt()).isEqualTo(3);
        assertThat(corrected.entityTag()).isEqualTo("\"4\"");
        try (var topic = new TestTopic(Topics.TASK)) {
            var last = (MoneyEntered) topic.await("r-money.t1/money", 4).getLast().event();
            assertThat(last.total()).isEqualByComparingTo("12000000");
            assertThat(last.taskId()).isEqualTo("r-money.t1");
        }
    }

    @Test
    void a_repeated_key_enters_once_and_a_stale_version_not_at_all() {
        var path = money("r-keyed");
        var keyed = officer().with("Idempotency-Key", "r-money-1");

        keyed.post(path, entry("SPENT", "1000", ""));
        assertThat(keyed.post(path, entry("SPENT", "1000", "")).json().path("spent").asString()).isEqualTo("1000");
        assertThat(officer().with("If-Match", "\"0\"").post(path, entry("SPENT", "1", "")).problem())
                .isEqualTo("stale-version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"SPENT|0||amount-out-of-range|amount",
        "SPENT|1e16||amount-out-of-range|amount", "SPENT|1e999999999||amount-out-of-range|amount",
        "SPENT|1.005||amount-out-of-range|amount", "SPENT|-1||amount-not-positive|amount",
        "SPENT|-200000|,\"corrects\":1|total-below-zero|amount", "SPENT|-1|,\"corrects\":9|entry-unknown|corrects",
        "SPENT|-1|,\"corrects\":0|entry-unknown|corrects",
        "PLANNED|-1|,\"corrects\":1|entry-of-another-kind|corrects"})
    void an_unsound_entry_is_a_named_problem(String kind, String amount, String more, String problem, String field) {
        var path = "/api/tasks/r-unsound.t1/money";
        if (officer().get(path).status() == 404) {
            money("r-unsound");
            officer().post(path, entry("SPENT", "100000", ""));
        }
        var before = officer().get(path).entityTag();
        assertProblem(officer().post(path, entry(kind, amount, more == null ? "" : more)), problem, field);
        assertThat(officer().get(path).entityTag()).isEqualTo(before);
    }

    @Test
    void a_payment_lies_not_ahead_and_nothing_may_be_missing() {
        var path = money("r-missing");
        assertProblem(officer().post(path, entry("SPENT", "1", "").replace("2026-05-06", "2999-05-06")),
                "payment-in-future", "day");
        assertThat(officer().post(path, entry("PLANNED", "1", "").replace("2026-05-06", "2999-05-06")).status())
                .isEqualTo(200);
        assertProblem(officer().post(path, "{}"), "field-missing", "kind");
        assertProblem(officer().post(path, entry("SPENT", "1", "").replace("tờ rơi", " ")), "field-missing", "note");
        assertThat(officer().post(path, entry("STOLEN", "1", "")).problem()).isEqualTo("malformed-request");
        assertThat(officer().get("/api/tasks/r-none.t1/money").status()).isEqualTo(404);
    }

    private static void assertProblem(Answer answer, String problem, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("action").asString()).isNotBlank().doesNotContain("{");
    }
}

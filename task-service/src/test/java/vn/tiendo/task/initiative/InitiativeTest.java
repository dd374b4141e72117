package vn.tiendo.task.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.Task;

@ServiceTest
class InitiativeTest {

    private static final String PROPOSAL = """
            {"kind":"MODEL","title":"Ngày thứ Năm không hẹn","field":"Cải cách thủ tục hành chính",
             "change":"Trả kết quả trong ngày","effect":"Giảm 60% thời gian chờ","authors":["Lê Thị Hoa"]}""";
    private static final String DECISION = """
            {"decision":{"number":"1520/QĐ-UBND","date":"2026-06-30"}}""";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls as(String token) {
        return Calls.to(port).as(token);
    }

    private String proposed() {
        var answer = as(Tokens.officer("14758")).post("/api/initiatives", PROPOSAL);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return "/api/initiatives/" + answer.json().path("id").asString();
    }

    private static String adoption() {
        return "{\"since\":\"%s\",\"result\":\"8 thủ tục\"}".formatted(LocalDate.now(Task.ZONE));
    }

    @Test
    void a_model_is_recognised_level_by_level_and_done_elsewhere() {
        var path = proposed();
        assertThat(as(Tokens.officer("14797")).get(path).status()).isEqualTo(403);

        assertThat(as(Tokens.leader("14758")).post(path + "/recognise", DECISION).status()).isEqualTo(200);
        var above = as(Tokens.reviewer("38")).post(path + "/recognise", DECISION);
        assertThat(above.json().path("status").asString()).isEqualTo("RECOGNISED");
        assertThat(above.json().path("verdicts").valueStream().map(verdict -> verdict.path("unit").asString()))
                .containsExactly("14758", "38");
        var elsewhere = as(Tokens.officer("16681")).post(path + "/replicate", adoption());
        assertThat(elsewhere.json().at("/replications/0/unit").asString()).isEqualTo("16681");
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.await(elsewhere.json().path("id").asString(), 4))
                    .extracting(received -> received.event().getClass().getSimpleName())
                    .containsExactly("InitiativeProposed", "InitiativeRecognised", "InitiativeRecognised",
                            "InitiativeReplicated");
        }
    }

    @Test
    void what_one_unit_refused_another_may_recognise() {
        var path = proposed();

        var refused = as(Tokens.leader("14758")).post(path + "/refuse", "{\"reason\":\"thiếu số liệu\"}");
        assertThat(refused.json().path("status").asString()).isEqualTo("REFUSED");
        assertThat(as(Tokens.leader("14758")).post(path + "/recognise", DECISION).problem())
                .isEqualTo("initiative-judged");
        assertThat(as(Tokens.reviewer("38")).post(path + "/recognise", DECISION).json().path("status").asString())
                .isEqualTo("RECOGNISED");
    }

    @Test
    void only_what_is_recognised_is_replicated_by_others_once() {
        var path = proposed();
        assertThat(as(Tokens.officer("38")).post(path + "/replicate", adoption()).problem())
                .isEqualTo("initiative-not-recognised");
        as(Tokens.reviewer("38")).post(path + "/recognise", DECISION);

        assertThat(as(Tokens.officer("14758")).post(path + "/replicate", adoption()).problem())
                .isEqualTo("initiative-of-your-own");
        assertThat(as(Tokens.officer("14797")).post(path + "/replicate", "{\"result\":\"x\"}").problem())
                .isEqualTo("field-missing");
        assertThat(as(Tokens.officer("14797"))
                .post(path + "/replicate", "{\"since\":\"2999-01-01\",\"result\":\"x\"}").problem())
                .isEqualTo("replication-in-future");
        assertThat(as(Tokens.officer("14797")).post(path + "/replicate", adoption()).status()).isEqualTo(200);
        assertThat(as(Tokens.officer("14797")).post(path + "/replicate", adoption()).problem())
                .isEqualTo("initiative-replicated");
    }

    @Test
    void a_province_lists_what_its_communes_proposed_and_all_learn_of_what_is_recognised() {
        var path = proposed();
        as(Tokens.reviewer("38")).post(path + "/recognise", DECISION);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(paths(as(Tokens.officer("38")), "")).contains(path);
            assertThat(paths(as(Tokens.officer("16681")), "/recognised")).contains(path);
        });
        assertThat(paths(as(Tokens.officer("14797")), "")).doesNotContain(path);
    }

    private static List<String> paths(Calls calls, String list) {
        return calls.get("/api/initiatives" + list + "?limit=200").json().path("items").valueStream()
                .map(item -> "/api/initiatives/" + item.path("id").asString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title|null|field-missing|title", "field|null|field-missing|field",
        "change|\" \"|field-missing|change", "effect|null|field-missing|effect", "authors|[]|field-missing|authors",
        "authors|[null]|field-missing|authors", "kind|null|field-missing|kind",
        "evidence|[\"ev-none\"]|evidence-unknown|evidence"})
    void a_bad_proposal_is_a_named_problem(String member, String value, String problem, String field) {
        var rest = PROPOSAL.replaceAll("\"" + member + "\":(?:\\[[^]]*\\]|\"[^\"]*\"),?", "").replaceAll(",\\s*}", "}");
        var sent = rest.replaceFirst("\\{", "{\"" + member + "\":" + value + ",");
        var answer = as(Tokens.officer("14758")).post("/api/initiatives", sent);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void a_decision_needs_its_document_and_a_refusal_its_reason() {
        var path = proposed();
        var reviewer = as(Tokens.reviewer("38"));
        assertThat(reviewer.post(path + "/recognise", "{}").json().path("field").asString()).isEqualTo("decision");
        assertThat(reviewer.post(path + "/recognise", "{\"decision\":{\"number\":\"1\"}}").json().path("field")
                .asString()).isEqualTo("decision.date");
        assertThat(reviewer.post(path + "/refuse", "{}").problem()).isEqualTo("field-missing");
        assertThat(reviewer.get("/api/initiatives/ini-none").status()).isEqualTo(404);
        assertThat(reviewer.get("/api/initiatives?cursor=x").problem()).isEqualTo("unknown-cursor");
    }
}

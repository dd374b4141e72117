package vn.tiendo.task.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class CommendationTest {

    private static final String PRAISE = """
            {"unit":"14758","kind":"PRAISE","subject":"Số hóa sớm","text":"Biểu dương tập thể",
             "document":{"number":"88/TB-UBND","date":"2026-07-15"}}""";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls as(String token) {
        return Calls.to(port).as(token);
    }

    private String issued() {
        var answer = as(Tokens.leader("38")).post("/api/commendations", PRAISE);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.json().path("issuer").asString()).isEqualTo("38");
        return "/api/commendations/" + answer.json().path("id").asString();
    }

    private static List<String> paths(Calls calls) {
        return calls.get("/api/commendations?limit=200").json().path("items").valueStream()
                .map(item -> "/api/commendations/" + item.path("id").asString()).toList();
    }

    @Test
    void the_unit_and_those_above_see_it_and_nobody_else_does() {
        var path = issued();

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(paths(as(Tokens.officer("14758")))).contains(path);
            assertThat(paths(as(Tokens.officer("38")))).contains(path);
        });
        assertThat(paths(as(Tokens.officer("14797")))).doesNotContain(path);
        assertThat(as(Tokens.officer("14797")).get(path).status()).isEqualTo(403);
        assertThat(as(Tokens.reviewer("VN")).get(path).status()).isEqualTo(200);
    }

    @Test
    void who_issued_it_takes_it_back_once_and_it_stays_to_be_seen() {
        var path = issued();

        assertThat(as(Tokens.reviewer("VN")).post(path + "/revoke", "{\"reason\":\"x\"}").status()).isEqualTo(403);
        assertThat(as(Tokens.leader("38")).post(path + "/revoke", "{}").problem()).isEqualTo("field-missing");
        var revoked = as(Tokens.leader("38")).post(path + "/revoke", "{\"reason\":\"nhầm đơn vị\"}");
        assertThat(revoked.json().at("/revoked/reason").asString()).isEqualTo("nhầm đơn vị");
        assertThat(as(Tokens.leader("38")).post(path + "/revoke", "{\"reason\":\"x\"}").problem())
                .isEqualTo("commendation-revoked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|422|field-missing|unit", "{\"unit\":\"99999\"}|422|unknown-unit|unit",
        "{\"unit\":\"14758\"}|422|field-missing|kind", "{\"unit\":\"14758\",\"kind\":\"X\"}|400|malformed-request|kind",
        "{\"unit\":\"14758\",\"kind\":\"CRITICISM\",\"subject\":\"x\",\"text\":\"x\"}|422|field-missing|document",
        "{\"unit\":\"14758\",\"kind\":\"CRITICISM\",\"subject\":\"x\"}|422|field-missing|text"})
    void a_bad_one_is_a_named_problem(String body, int status, String problem, String field) {
        var answer = as(Tokens.leader("38")).post("/api/commendations", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}

package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.UnitMerged;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;

class UnitChangesApiTest extends PlanServiceTest {

    private static final String MERGE = """
            {"kind":"MERGE","units":["%s","%s"],"into":[{"unit":"%s","name":"Xã %s"}],"effectiveOn":"2099-01-01",
             "instrument":"NQ 1/2098/UBTVQH"}""";

    @Autowired
    private Units replica;

    @Test
    void a_merger_is_told_as_itself_and_with_the_whole_registry_and_every_service_knows() {
        var answer = administrator("38").with("Idempotency-Key", "merge-1").post("/api/units/changes",
                MERGE.formatted("15187", "15190", "91001", "91001"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.json().path("by").asString()).isEqualTo("quantri.38");
        var again = administrator("38").with("Idempotency-Key", "merge-1").post("/api/units/changes",
                MERGE.formatted("15187", "15190", "91001", "91001"));
        assertThat(again.json()).isEqualTo(answer.json());

        assertThat(officer("14758").get("/api/units/15187/successors?on=2099-01-01").json().path("items").get(0)
                .path("code").asString()).isEqualTo("91001");
        assertThat(officer("14758").get("/api/units/91001/predecessors").json().path("items")).hasSize(2);
        assertThat(officer("14758").get("/api/units/15187?on=2099-01-01").json().path("exists").asBoolean())
                .isFalse();
        assertThat(officer("14758").get("/api/units/changes?unit=15190").json().path("items")).hasSize(1);
        try (var topic = new TestTopic(Topics.UNIT)) {
            assertThat(topic.await("changes", 2)).extracting(received -> received.event())
                    .anyMatch(event -> event instanceof UnitMerged merged && merged.into().equals("91001"));
            assertThat(topic.awaitRecords(message -> "38".equals(message.key())
                    && new String(message.value(), StandardCharsets.UTF_8).contains("\"91001\""), 1)).isNotEmpty();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(replica.parentOn("91001", LocalDate.parse("2099-01-01"))).contains("38"));
    }

    @Test
    void of_two_administrators_who_saw_the_same_ledger_one_is_refused() {
        var tag = officer("38").get("/api/units/changes").entityTag();
        var statuses = IntStream.range(0, 2).parallel().mapToObj(at -> administrator("38").with("If-Match", tag)
                .post("/api/units/changes", add("9200" + at, "38"))).map(Answer::status).toList();
        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
    }

    @ParameterizedTest
    @CsvSource({"administrator, 38, 201", "administrator, VN, 201", "administrator, 40, 403",
        "administrator, 14758, 403",
        "leader, 38, 403", "officer, VN, 403"})
    void units_are_changed_by_administrators_above_them(String role, String unit, int status) {
        var code = "93" + Integer.toString(Math.abs((role + unit).hashCode() % 1_000) + 1_000).substring(1);
        var answer = Calls.to(port).as(Tokens.of("x." + unit, unit, role)).post("/api/units/changes",
                add(code, "38"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    }

    @Test
    void what_is_wrong_with_a_change_is_named() {
        assertProblem(administrator("38").post("/api/units/changes",
                MERGE.formatted("14758", "99999", "91002", "91002")), 422, "unknown-unit", "units");
        assertProblem(administrator("38").post("/api/units/changes", "{\"kind\":\"MERGE\"}"), 400,
                "malformed-request", "effectiveOn");
        assertProblem(administrator("38").post("/api/units/changes", add("14758", "38")), 409, "code-taken", "unit");
        assertProblem(administrator("38").post("/api/units/changes",
                add("94001", "38").replace("NQ 2", "").replace("2099-01-01", "2099-01-02")), 422,
                "instrument-missing", "instrument");
    }

    private static String add(String code, String parent) {
        return """
                {"kind":"ADD","unit":"%s","name":"Xã %s","level":"COMMUNE","parent":"%s","effectiveOn":"2099-01-01",
                 "instrument":"NQ 2"}""".formatted(code, code, parent);
    }

    private Calls administrator(String unit) {
        return Calls.to(port).as(Tokens.administrator(unit));
    }
}

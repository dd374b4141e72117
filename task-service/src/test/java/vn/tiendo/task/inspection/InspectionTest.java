package vn.tiendo.task.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.awaitTask;
import static vn.tiendo.task.inspection.PlannedInspections.carriedOut;
import static vn.tiendo.task.inspection.PlannedInspections.finding;
import static vn.tiendo.task.inspection.PlannedInspections.outcome;
import static vn.tiendo.task.inspection.PlannedInspections.plan;
import static vn.tiendo.task.inspection.PlannedInspections.reviewer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.Task;

@ServiceTest
class InspectionTest {

    private final LocalDate soon = LocalDate.now(Task.ZONE).plusDays(30);

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private String found(String path, String unit, int number) {
        var answer = reviewer(port).post(path + "/findings", finding(unit, soon));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        var task = answer.json().path("findings").get(number - 1).path("task").asString();
        awaitTask(task, unit, port);
        return task;
    }

    private void await(String path, String pointer, String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(reviewer(port).get(path).json().at(pointer).asString()).isEqualTo(expected));
    }

    @Test
    void a_finding_becomes_a_task_of_the_inspected_unit_and_is_settled_with_it() {
        var path = carriedOut(port, "14797");
        var task = found(path, "14797", 1);

        var seen = officer("14797").get("/api/tasks/" + task).json();
        assertThat(seen.path("unit").asString()).isEqualTo("14797");
        assertThat(seen.path("due").asString()).isEqualTo(soon.toString());
        assertThat(seen.path("content").asString()).isEqualTo("Chưa niêm yết đủ TTHC");
        assertThat(reviewer(port).get(path).json().at("/findings/0/taskStatus").asString()).isEqualTo("ASSIGNED");

        officer("14797").post("/api/tasks/" + task + "/submit", "{\"evidence\":[{\"text\":\"đã niêm yết\"}]}");
        reviewer(port).post("/api/tasks/" + task + "/confirm", "");
        await(path, "/findings/0/state", "SETTLED");
        assertThat(reviewer(port).post(path + "/findings/f1/waive", "{\"reason\":\"x\"}").problem())
                .isEqualTo("finding-closed");
    }

    @Test
    void a_waived_finding_cancels_its_task() {
        var path = carriedOut(port, "14797");
        var task = found(path, "14797", 1);

        var waived = reviewer(port).post(path + "/findings/f1/waive", "{\"reason\":\"quy định đã đổi\"}");
        assertThat(waived.json().at("/findings/0/end/reason").asString()).isEqualTo("quy định đã đổi");
        await(path, "/findings/0/taskStatus", "CANCELLED");
        assertThat(officer("14797").get("/api/tasks/" + task).json().path("status").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void a_finding_that_is_told_again_makes_no_second_task() {
        var path = carriedOut(port, "14797");
        var task = found(path, "14797", 1);
        var inspection = path.substring(path.lastIndexOf('/') + 1);

        try (var topic = new TestTopic(Topics.TASK)) {
            var events = topic.await(inspection, 3);
            events.forEach(received -> topic.send(inspection, received.metadata().source().seq(), received.event()));
            found(path, "14797", 2);
            assertThat(topic.await(task, 1)).hasSize(1);
        }
        assertThat(officer("14797").get("/api/tasks/" + task).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void an_inspected_unit_sees_its_own_part_only() {
        var path = plan(port, "14758", "15187");
        reviewer(port).post(path + "/carry-out", outcome("14758"));
        reviewer(port).post(path + "/carry-out", outcome("15187"));
        reviewer(port).post(path + "/findings", finding("14758", soon));
        reviewer(port).post(path + "/findings", finding("15187", soon));

        assertThat(reviewer(port).get(path).json().path("findings").size()).isEqualTo(2);
        var part = officer("15187").get(path).json();
        assertThat(part.path("visits").size()).isEqualTo(1);
        assertThat(part.at("/findings/0/unit").asString()).isEqualTo("15187");
        assertThat(part.path("findings").size()).isEqualTo(1);
        assertThat(officer("14797").get(path).status()).isEqualTo(403);
    }

    @Test
    void the_overview_counts_visits_and_findings_of_each_unit() {
        var path = plan(port, "15187", "14758");
        var before = line("15187");
        reviewer(port).post(path + "/carry-out", outcome("15187"));
        found(path, "15187", 1);
        found(path, "15187", 2);
        reviewer(port).post(path + "/findings/f2/waive", "{\"reason\":\"x\"}");

        var after = line("15187");
        assertThat(after.path("planned").asInt()).isEqualTo(before.path("planned").asInt()).isPositive();
        assertThat(after.path("carriedOut").asInt()).isEqualTo(before.path("carriedOut").asInt() + 1);
        assertThat(after.path("open").asInt()).isEqualTo(before.path("open").asInt() + 1);
        assertThat(after.path("waived").asInt()).isEqualTo(before.path("waived").asInt() + 1);
        assertThat(after.path("overdue").asInt()).isZero();
        assertThat(officer("15187").get("/api/inspections").json().valueStream()
                .map(inspection -> "/api/inspections/" + inspection.path("id").asString())).contains(path);
    }

    private JsonNode line(String unit) {
        return Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> reviewer(port).get("/api/inspections/overview").json().valueStream()
                        .filter(line -> line.path("unit").asString().equals(unit)).findFirst().orElse(null),
                        Objects::nonNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|422|field-missing|visits", "{\"visits\":[]}|422|field-missing|visits",
        "{\"visits\":[null]}|422|field-missing|visits",
        "{\"visits\":[{\"unit\":\"14758\"}]}|422|field-missing|visits.day",
        "{\"visits\":[{\"unit\":\"99999\",\"day\":\"2026-01-01\"}]}|422|unknown-unit|unit",
        "{\"visits\":[{\"unit\":\"14758\",\"day\":\"2026-01-01\"}]}|422|field-missing|year",
        "{\"visits\":[{\"unit\":\"14758\",\"day\":\"1/1/2026\"}]}|400|malformed-request|visits.[0].day",
        "{\"year\":2026,\"subject\":\"x\",\"visits\":[{\"unit\":\"14758\",\"day\":\"2026-01-01\"}]}"
                + "|422|field-missing|plan",
        "{\"year\":2026,\"subject\":\"x\",\"plan\":{},\"visits\":[{\"unit\":\"14758\",\"day\":\"2026-01-01\"}]}"
                + "|422|field-missing|plan.number",
        "{\"year\":2026,\"subject\":\"x\",\"plan\":{\"number\":\"1\",\"date\":\"2026-01-01\"},\"visits\":"
                + "[{\"unit\":\"14758\",\"day\":\"2027-01-01\"}]}|422|visit-outside-year|visits",
        "{\"year\":2026,\"subject\":\"x\",\"plan\":{\"number\":\"1\",\"date\":\"2026-01-01\"},\"visits\":"
                + "[{\"unit\":\"14758\",\"day\":\"2026-01-01\"},{\"unit\":\"14758\",\"day\":\"2026-01-02\"}]}"
                + "|422|visit-twice|visits"})
    void a_bad_plan_is_a_named_problem(String body, int status, String problem, String field) {
        assertProblem(reviewer(port).post("/api/inspections", body), status, problem, field);
    }

    @Test
    void bad_outcomes_and_findings_are_named_problems() {
        var path = plan(port, "14758");
        var calls = reviewer(port);
        var tomorrow = LocalDate.now(Task.ZONE).plusDays(1);

        assertProblem(calls.post(path + "/findings", finding("14758", soon)), 409, "visit-not-carried-out", "unit");
        assertProblem(calls.post(path + "/carry-out", outcome("14797")), 422, "unit-not-inspected", "unit");
        assertProblem(calls.post(path + "/carry-out",
                outcome("14758").replace("\"day\":\"" + LocalDate.now(Task.ZONE), "\"day\":\"" + tomorrow)), 422,
                "visit-in-future", "day");
        assertThat(calls.post(path + "/carry-out", outcome("14758")).status()).isEqualTo(200);
        assertProblem(calls.post(path + "/carry-out", outcome("14758")), 409, "visit-carried-out", "unit");
        assertProblem(calls.post(path + "/findings", finding("14758", LocalDate.now(Task.ZONE).minusDays(1))), 422,
                "finding-due-passed", "due");
        assertProblem(calls.post(path + "/findings", "{\"unit\":\"14758\",\"kind\":\"X\"}"), 400, "malformed-request",
                "kind");
        assertProblem(calls.post(path + "/findings",
                finding("14758", soon).replace("}", ",\"evidence\":[\"ev-none\"]}")), 422, "evidence-unknown",
                "evidence");
        assertProblem(calls.post(path + "/findings/f9/waive", "{\"reason\":\"x\"}"), 404, "finding-unknown", "finding");
        assertProblem(calls.post(path + "/findings/f9/waive", "{}"), 422, "field-missing", "reason");
        assertThat(calls.get("/api/inspections/ins-none").status()).isEqualTo(404);
    }

    private static void assertProblem(Answer answer, int status, String problem, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("action").asString()).isNotBlank().doesNotContain("{");
    }
}

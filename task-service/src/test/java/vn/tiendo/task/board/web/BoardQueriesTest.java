package vn.tiendo.task.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class BoardQueriesTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls leader(String unit) {
        return Calls.to(port).as(Tokens.leader(unit));
    }

    private static List<String> ids(JsonNode tasks, String plan) {
        return tasks.valueStream().filter(task -> task.path("planId").asString().equals(plan))
                .map(task -> task.path("id").asString()).toList();
    }

    private static JsonNode column(JsonNode board, String status) {
        return board.path("columns").valueStream().filter(column -> column.path("status").asString().equals(status))
                .findFirst().orElseThrow();
    }

    @Test
    void a_board_has_a_column_for_each_status_with_what_is_due_first_on_top() {
        publish(plan("b-cols", "14797", "2105", "Năm 2105", "Quý I/2105", "Quý II/2105"), port);
        leader("14797").post("/api/tasks/b-cols.t3/submit", "{\"evidence\":[{\"text\":\"x\"}]}");
        Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/b-cols.t3/confirm", "");
        var board = leader("14797").get("/api/tasks/board").json();
        assertThat(board.path("unit").asString()).isEqualTo("14797");
        assertThat(board.path("columns").valueStream().map(column -> column.path("status").asString()))
                .containsExactly("ASSIGNED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED");
        assertThat(ids(column(board, "ASSIGNED").path("items"), "b-cols")).containsExactly("b-cols.t2", "b-cols.t1");
        assertThat(ids(column(board, "COMPLETED").path("items"), "b-cols")).containsExactly("b-cols.t3");
        assertThat(column(board, "ASSIGNED").path("count").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_week_holds_what_is_due_in_it() {
        publish(plan("b-week", "14797", "2106", "tháng 6/2106", "tháng 7/2106"), port);
        var officer = Calls.to(port).as(Tokens.officer("14797"));
        var week = officer.get("/api/tasks/mine?week=2106-W26").json();
        assertThat(week.path("first").asString()).isEqualTo("2106-06-28");
        assertThat(ids(week.path("due"), "b-week")).containsExactly("b-week.t1");
        assertThat(ids(officer.get("/api/tasks/mine?week=2106-W30").json().path("due"), "b-week"))
                .containsExactly("b-week.t2");
        assertThat(ids(officer.get("/api/tasks/mine").json().path("due"), "b-week")).isEmpty();
        assertThat(ids(Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/mine?week=2106-W26").json()
                .path("due"), "b-week")).isEmpty();
    }

    @Test
    void lists_are_filtered_by_due_day_and_field_too() {
        publish(plan("b-due", "14797", "2107", "Quý I/2107", "Quý II/2107", "Sau khi có hướng dẫn"), port);
        var leader = leader("14797");
        assertThat(ids(leader.get("/api/tasks?plan=b-due&dueFrom=2107-03-31&dueTo=2107-03-31").json().path("items"),
                "b-due")).containsExactly("b-due.t1");
        assertThat(ids(leader.get("/api/tasks?plan=b-due&dueFrom=2107-04-01").json().path("items"), "b-due"))
                .containsExactly("b-due.t2");
        assertThat(ids(leader.get("/api/tasks?plan=b-due&field=C%E1%BA%A3i%20c%C3%A1ch%20th%E1%BB%83%20ch%E1%BA%BF")
                .json().path("items"), "b-due")).hasSize(3);
        assertThat(ids(leader.get("/api/tasks?plan=b-due&field=x").json().path("items"), "b-due")).isEmpty();
        assertThat(ids(leader.get("/api/tasks?plan=b-due&officer=ai").json().path("items"), "b-due")).isEmpty();
    }

    @Test
    void workload_tells_who_has_how_much_before_him() {
        publish(plan("b-load", "15187", "2108", "Năm 2108", "Năm 2108"), port);
        var load = leader("38").get("/api/tasks/workload?unit=15187").json();
        var office = load.path("loads").path(0);
        assertThat(office.path("officer").isNull()).isTrue();
        assertThat(office.path("open").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(load.path("offices").path(office.path("office").asString()).asString()).startsWith("Văn phòng");
    }

    @Test
    void the_history_tells_who_did_what_in_the_readers_language() {
        publish(plan("b-hist", "14797", "2109", "Năm 2109"), port);
        leader("14797").post("/api/tasks/b-hist.t1/accept", "");
        leader("14797").post("/api/tasks/b-hist.t1/progress", "{\"percent\":40,\"note\":\"dự thảo\"}");
        leader("14797").post("/api/tasks/b-hist.t1/submit", "{\"evidence\":[{\"text\":\"x\"}]}");
        leader("14797").post("/api/tasks/b-hist.t1/return", "{\"reason\":\"thiếu phụ lục\"}");
        var path = "/api/tasks/b-hist.t1/history";
        assertThat(leader("14797").get(path).json().path("steps").valueStream()
                .map(step -> step.path("text").asString()))
                .containsExactly("Nhiệm vụ được giao.", "chutich.14797 tiếp nhận nhiệm vụ.",
                        "chutich.14797 báo cáo tiến độ 40% (dự thảo).", "chutich.14797 nộp kết quả.",
                        "chutich.14797 trả lại kết quả: thiếu phụ lục");
        var english = leader("14797").with("Accept-Language", "en").get(path).json().path("steps").path(1);
        assertThat(english.path("text").asString()).isEqualTo("chutich.14797 accepted the task.");
        assertThat(english.path("by").asString()).isEqualTo("chutich.14797");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mine?week=2026-48|unknown-week|week", "mine?week=2026-W60|unknown-week|week",
        "overdue?by=colour|unknown-grouping|by", "board?unit=99999|unknown-unit|unit",
        "export.xlsx?dueFrom=soon|malformed-request|dueFrom", "export.xlsx?status=DONE|malformed-request|status"})
    void a_bad_question_is_a_named_problem(String question, String problem, String field) {
        var answer = leader("14758").get("/api/tasks/" + question);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("action").asString()).isNotBlank();
    }
}

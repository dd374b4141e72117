package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class TaskListTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(task -> task.path("id").asString()).toList();
    }

    private List<String> list(String token, String query) {
        return ids(Calls.to(port).as(token).get("/api/tasks?" + query).json());
    }

    @Test
    void a_list_is_read_page_by_page_without_gap_or_repetition() {
        publish(plan("pages", "14758", "2099", "Năm", "Năm", "Năm", "Năm", "Năm"), port);
        var seen = new ArrayList<String>();
        var calls = Calls.to(port).as(Tokens.officer("14758"));
        var page = calls.get("/api/tasks?plan=pages&limit=2").json();
        seen.addAll(ids(page));
        while (!page.path("next").isNull()) {
            page = calls.get("/api/tasks?plan=pages&limit=2&cursor=" + page.path("next").asString()).json();
            seen.addAll(ids(page));
        }
        assertThat(seen).containsExactly("pages.t1", "pages.t2", "pages.t3", "pages.t4", "pages.t5");
    }

    @Test
    void a_full_last_page_has_no_next() {
        publish(plan("full", "14758", "2099", "Năm", "Năm"), port);
        var page = Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks?plan=full&limit=2").json();
        assertThat(page.path("next").isNull()).isTrue();
    }

    @Test
    void a_list_of_a_unit_holds_its_own_tasks_and_all_below() {
        publish(plan("below", "14758", "2099", "Năm"), port);
        publish(plan("province", "38", "2099", "Năm"), port);
        assertThat(list(Tokens.reviewer("VN"), "unit=38&limit=200")).contains("below.t1", "province.t1");
        assertThat(list(Tokens.reviewer("VN"), "unit=14758&limit=200")).contains("below.t1")
                .doesNotContain("province.t1");
        assertThat(list(Tokens.reviewer("VN"), "unit=40&limit=200")).doesNotContain("below.t1", "province.t1");
    }

    @Test
    void a_list_is_filtered_by_plan_status_unit_and_overdue() {
        publish(plan("filter", "14758", "2099", "Năm", "Năm"), port);
        publish(plan("filter2", "14797", "2099", "Năm"), port);
        Calls.to(port).as(Tokens.officer("14758")).post("/api/tasks/filter.t2/accept", "");
        assertThat(list(Tokens.reviewer("38"), "plan=filter&status=ACCEPTED")).containsExactly("filter.t2");
        assertThat(list(Tokens.reviewer("38"), "plan=filter&overdue=true")).isEmpty();
        assertThat(list(Tokens.reviewer("38"), "plan=filter&overdue=false")).hasSize(2);
        assertThat(list(Tokens.reviewer("38"), "unit=14797&plan=filter2")).containsExactly("filter2.t1");
        assertThat(list(Tokens.reviewer("38"), "unit=14797&plan=filter")).isEmpty();
    }

    @Test
    void without_a_unit_a_caller_sees_his_own_and_all_below() {
        publish(plan("scope", "14758", "2099", "Năm"), port);
        assertThat(list(Tokens.officer("14758"), "plan=scope")).containsExactly("scope.t1");
        assertThat(list(Tokens.reviewer("38"), "plan=scope")).containsExactly("scope.t1");
        assertThat(list(Tokens.reviewer("VN"), "plan=scope")).containsExactly("scope.t1");
        assertThat(list(Tokens.officer("14797"), "plan=scope")).isEmpty();
        assertThat(list(Tokens.reviewer("40"), "plan=scope")).isEmpty();
    }
}

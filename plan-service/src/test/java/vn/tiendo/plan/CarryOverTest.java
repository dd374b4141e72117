package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.TestTopic;

class CarryOverTest extends PlanServiceTest {

    private static final String YEAR_2025 = """
            {"title":"Kế hoạch cải cách hành chính năm 2025","year":2025,"period":"2025","number":"12/KH-UBND",
             "issuedOn":"2025-01-06","parentPlan":"5/KH-UBND",
             "legalBases":[{"kind":"Nghị quyết","number":"76/NQ-CP","date":"2021-07-15","subject":"Chương trình tổng thể"},
               {"kind":"Kế hoạch","number":"5/KH-UBND","date":"2025-01-02","subject":"cải cách hành chính năm 2025","parent":true}],
             "tasks":[{"id":"t1","content":"Rà soát","leads":["Văn phòng"],"timePhrase":"Trước ngày 31/12/2025"},
               {"id":"t2","content":"Tuyên truyền năm 2025","leads":["Văn phòng"],"timePhrase":"Định kỳ hàng quý"},
               {"id":"t3","content":"Tự chấm điểm","leads":["Văn phòng"],"timePhrase":"Quý IV/2025"}],
             "targets":[{"wording":"Năm 2025 đạt từ 99%","comparator":"AT_LEAST","threshold":"99"}]}""";

    @Autowired
    private CompletedTasks completed;

    @Test
    void the_next_year_has_what_was_not_completed_with_its_dates_moved() {
        var id = officer("14758").post("/api/plans", YEAR_2025).json().path("id").asString();
        var plan = "/api/plans/" + id;
        assertProblem(officer("14758").post(plan + "/carry-over", ""), 409, "not-published", "status");
        var published = officer("14758").post(plan + "/publish", "");
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        try (var tasks = new TestTopic(Topics.TASK)) {
            complete(tasks, id + ".t1");
            complete(tasks, id + ".t1");
            complete(tasks, id + ".t2");
            complete(tasks, "without-plan");
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(completed.of(id)).containsExactlyInAnyOrder("t1", "t2"));
        assertThat(officer("14758").get(plan).entityTag()).as("nobody who edits is disturbed")
                .isEqualTo(published.entityTag());

        var next = officer("14758").post(plan + "/carry-over", "");
        assertThat(next.status()).as(next.response().body()).isEqualTo(201);
        var draft = next.json();
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("title").asString()).isEqualTo("Kế hoạch cải cách hành chính năm 2026");
        assertThat(draft.path("year").asInt()).isEqualTo(2026);
        assertThat(draft.path("period").asString()).isEqualTo("2026");
        assertThat(draft.path("number").isNull()).isTrue();
        assertThat(draft.path("legalBases")).hasSize(1);
        assertThat(draft.path("tasks")).singleElement().satisfies(task -> {
            assertThat(task.path("id").asString()).isEqualTo("t3");
            assertThat(task.path("timePhrase").asString()).isEqualTo("Quý IV/2026");
        });
        assertThat(draft.path("targets").get(0).path("wording").asString()).isEqualTo("Năm 2026 đạt từ 99%");
        assertThat(draft.path("carriedFrom").path("planId").asString()).isEqualTo(id);
        assertThat(draft.path("carriedFrom").path("dropped").toString()).isEqualTo("[\"t1\",\"t2\"]");
        assertThat(draft.path("findings").toString()).as("work that comes back is not lost silently")
                .contains("CARRY_OVER_DROPPED");

        var again = officer("14758").post(plan + "/carry-over", "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(draft.path("id"));
    }

    private static void complete(TestTopic tasks, String task) {
        tasks.send(task, 4, new TaskCompleted(task, "14758", false, "lanhdao.14758", Instant.EPOCH));
    }
}

package vn.tiendo.task.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.amended;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;
import static vn.tiendo.task.PublishedPlans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.CoordinatorPart;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskCancelled;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.TaskEvent.TaskReplanned;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class AmendedPlansTest {

    @LocalServerPort
    private int port;

    @Test
    void an_amendment_adds_rewords_and_cancels_and_work_in_progress_goes_on() {
        var first = plan("amended", "14758", "2099", "Năm 2099", "Quý II/2099", "Ngay sau khi ban hành");
        publish(first, port);
        var officer = Calls.to(port).as(Tokens.officer("14758"));
        officer.post("/api/tasks/amended.t1/progress", "{\"percent\":40,\"note\":\"Đã rà soát\"}");
        var second = amended(first, 2, task("t1", "Nội dung mới", "Quý III/2099"),
                task("t3", "Nội dung 3", "Ngay sau khi ban hành"), task("t4", "Thêm", null));
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            plans.send("amended", 2, second);
            plans.send("amended", 2, second);
            plans.send("amended", 1, first);
            assertThat(events(tasks.await("amended.t4", 1))).hasExactlyElementsOfTypes(TaskAssigned.class);
            assertThat(events(tasks.await("amended.t2", 2))).last()
                    .isEqualTo(new TaskCancelled("amended.t2", "14758", "điều chỉnh", null, second.at()));
            assertThat(events(tasks.await("amended.t1", 3))).hasExactlyElementsOfTypes(TaskAssigned.class,
                    ProgressReported.class, TaskReplanned.class).last()
                    .isEqualTo(new TaskReplanned("amended.t1", "14758", "amended", second.tasks().getFirst(), "2099",
                            LocalDate.parse("2099-09-30"), "van-phong",
                            List.of(new CoordinatorPart("Phòng Kinh tế", "phong-kinh-te", null)), second.at()));
            plans.send("amended", 3, new PlanClosed("amended", "14758", "hết", Instant.EPOCH));
            assertThat(events(tasks.await("amended.t3", 2))).as("untouched by the amendment")
                    .hasExactlyElementsOfTypes(TaskAssigned.class, TaskCancelled.class);
        }
        var task = shown("amended.t1");
        assertThat(task.path("content").asString()).isEqualTo("Nội dung mới");
        assertThat(task.path("progress").asInt()).isEqualTo(40);
        assertThat(task.path("notes").size()).isEqualTo(1);
        assertThat(task.path("history").valueStream().map(entry -> entry.path("step").asString()))
                .containsExactly("ASSIGNED", "PROGRESS_REPORTED", "REPLANNED", "CANCELLED");
    }

    @Test
    void what_is_done_stays_as_it_was_agreed() {
        var first = plan("done", "14758", "2099", "Năm 2099");
        publish(first, port);
        var leader = Calls.to(port).as(Tokens.leader("14758"));
        leader.post("/api/tasks/done.t1/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}");
        Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/done.t1/confirm", "");
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            plans.send("done", 2, amended(first, 2, task("t1", "Khác", "Quý I/2099"), task("t2", "Thêm", null)));
            plans.send("done", 3, amended(first, 3, task("t2", "Thêm", null)));
            plans.send("done", 4, amended(first, 4, task("t2", "Thêm nữa", null)));
            tasks.await("done.t2", 2);
            assertThat(events(tasks.await("done.t1", 3))).hasExactlyElementsOfTypes(TaskAssigned.class,
                    ResultSubmitted.class, TaskCompleted.class);
        }
        assertThat(shown("done.t1").path("content").asString()).isEqualTo("Nội dung 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"132", "312"})
    void versions_that_come_in_the_wrong_order_end_as_the_newest_says(String order) {
        var plan = "shuffled" + order;
        var first = plan(plan, "14758", "2099", "Năm 2099", "Năm 2099", "Năm 2099");
        var second = amended(first, 2, task("t1", "Bản hai", "Năm 2099"), task("t3", "Nội dung 3", "Năm 2099"),
                task("t4", "Thêm", null));
        var third = amended(first, 3, task("t1", "Nội dung 1", "Năm 2099"), task("t5", "Cuối", null));
        var versions = List.<PlanEvent>of(first, second, third);
        try (var plans = new TestTopic(Topics.PLAN); var tasks = new TestTopic(Topics.TASK)) {
            order.chars().map(digit -> digit - '0').forEach(seq -> plans.send(plan, seq, versions.get(seq - 1)));
            tasks.await(plan + ".t4", 2);
        }
        assertThat(status(plan + ".t1")).isEqualTo("ASSIGNED Nội dung 1");
        assertThat(status(plan + ".t2")).startsWith("CANCELLED");
        assertThat(status(plan + ".t3")).startsWith("CANCELLED");
        assertThat(status(plan + ".t4")).startsWith("CANCELLED");
        assertThat(status(plan + ".t5")).isEqualTo("ASSIGNED Cuối");
    }

    private String status(String id) {
        var task = shown(id);
        return task.path("status").asString() + " " + task.path("content").asString();
    }

    private JsonNode shown(String id) {
        return Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/" + id).json();
    }

    private static List<Object> events(List<ReceivedEvent> received) {
        return received.stream().map(ReceivedEvent::event).toList();
    }
}

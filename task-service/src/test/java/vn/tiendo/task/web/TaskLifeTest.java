package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class TaskLifeTest {

    private static final String EVIDENCE = "{\"evidence\":[{\"text\":\"Báo cáo số 12/BC-UBND\"}]}";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("14758"));
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("38"));
    }

    private static String status(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("status").asString();
    }

    @Test
    void a_task_lives_from_assignment_to_confirmation_and_tells_every_step() {
        publish(plan("life", "14758", "2099", "Năm 2099"), port);
        var path = "/api/tasks/life.t1";
        assertThat(status(officer().post(path + "/accept", ""))).isEqualTo("ACCEPTED");
        assertThat(status(officer().post(path + "/progress", "{\"percent\":40,\"note\":\"đã dự thảo\"}")))
                .isEqualTo("IN_PROGRESS");
        assertThat(status(officer().post(path + "/submit", EVIDENCE))).isEqualTo("SUBMITTED");
        assertThat(status(reviewer().post(path + "/return", "{\"reason\":\"thiếu phụ lục\"}")))
                .isEqualTo("IN_PROGRESS");
        assertThat(status(officer().post(path + "/submit", EVIDENCE))).isEqualTo("SUBMITTED");
        var done = reviewer().post(path + "/confirm", "");
        assertThat(status(done)).isEqualTo("COMPLETED");
        assertThat(done.json().path("late").asBoolean()).isFalse();
        assertThat(done.json().path("progress").asInt()).isEqualTo(100);
        assertThat(done.json().path("unitName").asString()).isEqualTo("Phường Hàm Rồng");
        assertThat(done.json().path("evidence").size()).isEqualTo(2);
        assertThat(done.json().path("history").size()).isEqualTo(7);
        try (var tasks = new TestTopic(Topics.TASK)) {
            var records = tasks.awaitRecords(message -> "life.t1".equals(message.key()), 7);
            assertThat(records).extracting(message -> header(message, "ce_type"))
                    .containsExactly("vn.tiendo.task.assigned.v1", "vn.tiendo.task.accepted.v1",
                            "vn.tiendo.task.progress-reported.v1", "vn.tiendo.task.result-submitted.v1",
                            "vn.tiendo.task.result-returned.v1", "vn.tiendo.task.result-submitted.v1",
                            "vn.tiendo.task.completed.v1");
            assertThat(records).extracting(message -> Long.valueOf(header(message, "ce_seq")))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 7).boxed().toList());
            assertThat(records).allSatisfy(TaskLifeTest::hasAnEnvelope);
        }
    }

    private static void hasAnEnvelope(ConsumerRecord<String, byte[]> message) {
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_subject")).isEqualTo("life.t1");
        assertThat(header(message, "ce_source")).contains("task-service");
        assertThat(UUID.fromString(header(message, "ce_id"))).isNotNull();
        assertThat(Instant.parse(header(message, "ce_time"))).isNotNull();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void a_result_after_the_due_day_is_late_and_stays_so() {
        publish(plan("late", "14758", "2020", "Quý I/2020"), port);
        assertThat(officer().post("/api/tasks/late.t1/submit", EVIDENCE).json().path("late").asBoolean()).isTrue();
        assertThat(reviewer().post("/api/tasks/late.t1/confirm", "").json().path("late").asBoolean()).isTrue();
    }

    @Test
    void a_leader_confirms_results_of_his_own_unit() {
        publish(plan("own", "14758", "2099", "Năm 2099"), port);
        officer().post("/api/tasks/own.t1/submit", EVIDENCE);
        assertThat(status(Calls.to(port).as(Tokens.leader("14758")).post("/api/tasks/own.t1/confirm", "")))
                .isEqualTo("COMPLETED");
    }

    @Test
    void a_repeated_key_has_no_second_effect() {
        publish(plan("keyed", "14758", "2099", "Năm 2099"), port);
        var keyed = officer().with("Idempotency-Key", "k1");
        var first = keyed.post("/api/tasks/keyed.t1/progress", "{\"percent\":10}");
        var second = keyed.post("/api/tasks/keyed.t1/progress", "{\"percent\":10}");
        assertThat(status(second)).isEqualTo("IN_PROGRESS");
        assertThat(second.entityTag()).isEqualTo(first.entityTag());
        assertThat(second.json().path("notes").size()).isEqualTo(1);
        assertThat(keyed.post("/api/tasks/keyed.t1/progress", "{\"percent\":20}").problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_stale_version_changes_nothing() {
        publish(plan("stale", "14758", "2099", "Năm 2099"), port);
        var tag = officer().get("/api/tasks/stale.t1").entityTag();
        assertThat(status(officer().with("If-Match", tag).post("/api/tasks/stale.t1/accept", "")))
                .isEqualTo("ACCEPTED");
        var stale = officer().with("If-Match", tag).post("/api/tasks/stale.t1/progress", "{\"percent\":10}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(status(officer().get("/api/tasks/stale.t1"))).isEqualTo("ACCEPTED");
    }

    @Test
    void the_api_describes_itself() {
        var paths = Calls.to(port).get("/v3/api-docs").json().path("paths");
        assertThat(paths.propertyNames()).contains("/api/tasks", "/api/tasks/{id}", "/api/tasks/{id}/accept",
                "/api/tasks/{id}/progress", "/api/tasks/{id}/submit", "/api/tasks/{id}/confirm",
                "/api/tasks/{id}/return");
        var accept = paths.path("/api/tasks/{id}/accept").path("post");
        assertThat(accept.path("parameters").valueStream().map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrder("id", "Idempotency-Key", "If-Match");
        assertThat(accept.at("/responses/200/content").propertyNames()).containsExactly("application/json");
    }
}

package vn.tiendo.task.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class EvidenceApiTest {

    private static final String WORDS = """
            {"kind":"WORDS","text":"Công văn số 15/UBND-VHXH"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Aggregates aggregates;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("14758"));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    @Test
    void a_file_comes_back_as_it_was_sent_with_its_vietnamese_name() {
        var content = Samples.pdf("Báo cáo");
        var filed = Upload.send(officer(), "C:\\tạm\\Báo cáo quý I.pdf", content, "note", "bản ký số");
        var path = "/api/evidence/" + id(filed);

        assertThat(filed.response().headers().firstValue("Location")).hasValue(path);
        assertThat(filed.json().at("/content/kind").asString()).isEqualTo("FILE");
        assertThat(filed.json().at("/content/name").asString()).isEqualTo("Báo cáo quý I.pdf");
        assertThat(filed.json().at("/content/mediaType").asString()).isEqualTo("application/pdf");
        assertThat(filed.json().path("note").asString()).isEqualTo("bản ký số");
        var file = officer().get(path + "/file").response();
        assertThat(file.body().getBytes(UTF_8)).isEqualTo(content);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;").contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("X-Virus-Scan")).hasValue("NOT_SCANNED");
        assertThat(file.headers().firstValue("Repr-Digest").orElseThrow()).startsWith("sha-256=:");
    }

    @Test
    void a_file_of_several_parts_comes_back_whole() {
        var content = Samples.pdf("0123456789".repeat(250_000));
        var path = "/api/evidence/" + id(Upload.send(officer(), "lớn.pdf", content)) + "/file";

        assertThat(officer().get(path).response().body().getBytes(UTF_8)).isEqualTo(content);
    }

    @Test
    void the_same_bytes_are_kept_once_however_they_are_named() {
        var content = Samples.pdf("một lần");
        var first = Upload.send(officer(), "a.pdf", content);
        var second = Upload.send(Calls.to(port).as(Tokens.officer("14797")), "b.pdf", content);

        assertThat(id(first)).isNotEqualTo(id(second));
        var checksum = first.json().at("/content/checksum").asString();
        assertThat(second.json().at("/content/checksum").asString()).isEqualTo(checksum);
        var kept = aggregates.database().getCollection("evidenceFiles").find()
                .map(document -> document.getString("_id")).into(new ArrayList<>());
        assertThat(kept).filteredOn(key -> key.startsWith(checksum)).containsExactlyInAnyOrder(checksum,
                checksum + "/0");
    }

    @Test
    void a_repeated_key_files_once_and_another_file_under_it_is_refused() {
        var keyed = officer().with("Idempotency-Key", "r-upload");
        var first = Upload.send(keyed, "một.pdf", Samples.pdf("một"));

        assertThat(id(Upload.send(keyed, "một.pdf", Samples.pdf("một")))).isEqualTo(id(first));
        assertThat(Upload.send(keyed, "hai.pdf", Samples.pdf("hai")).problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void links_figures_and_words_are_evidence_too() {
        var link = officer().post("/api/evidence", """
                {"kind":"LINK","address":"https://hamrong.thanhhoa.gov.vn/cchc","title":"Chuyên mục"}""");
        var figure = officer().post("/api/evidence", """
                {"kind":"FIGURE","name":"Tin, bài","value":"12.50","measure":"tin","period":"2026-Q1"}""");

        assertThat(officer().get("/api/evidence/" + id(link)).json().at("/content/address").asString())
                .isEqualTo("https://hamrong.thanhhoa.gov.vn/cchc");
        assertThat(officer().get("/api/evidence/" + id(figure)).json().at("/content/value").asString())
                .isEqualTo("12.50");
        assertThat(officer().get("/api/evidence/" + id(link) + "/file").problem()).isEqualTo("evidence-without-file");
    }

    @Test
    void one_piece_serves_tasks_a_report_and_the_index_and_says_so_to_all() {
        publish(plan("r-serves", "14758", "2099", "Năm 2099", "Năm 2099"), port);
        var filed = Upload.send(officer(), "a.pdf", Samples.pdf("nhiều việc"), "task", "r-serves.t1");
        var path = "/api/evidence/" + id(filed);
        officer().post(path + "/serve", "{\"kind\":\"TASK\",\"id\":\"r-serves.t2\"}");
        officer().post(path + "/serve", "{\"kind\":\"REPORT\",\"id\":\"2099-Q1#3\"}");
        officer().post(path + "/serve", "{\"kind\":\"CRITERION\",\"id\":\"cchc-2099.2.1\"}");
        var again = officer().post(path + "/serve", "{\"kind\":\"CRITERION\",\"id\":\"cchc-2099.2.1\"}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("serves").size()).isEqualTo(4);
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.await(id(filed), 5)).extracting(received -> received.event().getClass().getSimpleName())
                    .containsExactly("EvidenceFiled", "EvidenceServes", "EvidenceServes", "EvidenceServes",
                            "EvidenceServes");
        }
    }

    @Test
    void lists_of_a_unit_and_of_a_task_begin_with_the_newest() {
        publish(plan("r-list", "15187", "2099", "Năm 2099"), port);
        var officer = Calls.to(port).as(Tokens.officer("15187"));
        var first = id(officer.post("/api/evidence", WORDS));
        var second = id(officer.post("/api/evidence", """
                {"kind":"WORDS","text":"Biên bản","tasks":["r-list.t1"]}"""));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(ids(officer, "unit=15187")).containsExactly(second, first);
            assertThat(ids(officer, "task=r-list.t1")).containsExactly(second);
        });
        var page = officer.get("/api/evidence?limit=1").json();
        assertThat(page.path("next").asString()).isEqualTo(second);
        assertThat(ids(officer, "limit=1&cursor=" + second)).containsExactly(first);
        assertThat(ids(officer, "year=2001")).isEmpty();
    }

    private static List<String> ids(Calls calls, String query) {
        return calls.get("/api/evidence?" + query).json().path("items").valueStream()
                .map(item -> item.path("id").asString()).toList();
    }

    @Test
    void withdrawn_evidence_stays_readable_and_proves_nothing_new() {
        publish(plan("r-withdrawn", "14758", "2099", "Năm 2099"), port);
        var path = "/api/evidence/" + id(officer().post("/api/evidence", WORDS));

        assertThat(officer().post(path + "/withdraw", "{}").problem()).isEqualTo("field-missing");
        var withdrawn = officer().post(path + "/withdraw", "{\"reason\":\"nộp nhầm\"}");
        assertThat(withdrawn.json().at("/withdrawn/reason").asString()).isEqualTo("nộp nhầm");
        assertThat(officer().get(path).status()).isEqualTo(200);
        assertThat(officer().post(path + "/withdraw", "{\"reason\":\"x\"}").problem())
                .isEqualTo("evidence-withdrawn");
        assertThat(officer().post(path + "/serve", "{\"kind\":\"TASK\",\"id\":\"r-withdrawn.t1\"}").problem())
                .isEqualTo("evidence-withdrawn");
    }

    @Test
    void what_a_confirmed_result_rests_on_is_never_withdrawn() {
        publish(plan("r-confirmed", "14758", "2099", "Năm 2099"), port);
        var path = "/api/evidence/" + id(officer().post("/api/evidence", """
                {"kind":"WORDS","text":"Biên bản","tasks":["r-confirmed.t1"]}"""));
        officer().post("/api/tasks/r-confirmed.t1/submit", "{\"evidence\":[{\"text\":\"xong\"}]}");
        Calls.to(port).as(Tokens.leader("14758")).post("/api/tasks/r-confirmed.t1/confirm", "");

        assertThat(officer().post(path + "/withdraw", "{\"reason\":\"x\"}").problem())
                .isEqualTo("evidence-of-confirmed-result");
    }

    @Test
    void a_unit_proves_results_of_its_own_and_of_units_above_only() {
        publish(plan("r-above", "38", "2099", "Năm 2099"), port);
        publish(plan("r-beside", "14797", "2099", "Năm 2099"), port);
        var path = "/api/evidence/" + id(officer().post("/api/evidence", WORDS)) + "/serve";

        assertThat(officer().post(path, "{\"kind\":\"TASK\",\"id\":\"r-above.t1\"}").status()).isEqualTo(200);
        assertThat(officer().post(path, "{\"kind\":\"TASK\",\"id\":\"r-beside.t1\"}").problem())
                .isEqualTo("task-of-another-unit");
        assertThat(officer().post(path, "{\"kind\":\"TASK\",\"id\":\"r-none.t1\"}").status()).isEqualTo(404);
    }

    @Test
    void evidence_that_a_result_names_serves_its_task_once_however_often_that_is_told() {
        publish(plan("r-named", "14758", "2099", "Năm 2099"), port);
        var named = id(officer().post("/api/evidence", WORDS));
        var told = new ResultSubmitted("r-named.t1", "14758", List.of("Công văn"),
                List.of(new EvidenceOfResult("Công văn", 1, named), new EvidenceOfResult("Biên bản", null, null)),
                false, "canbo.14758", Instant.parse("2026-06-12T02:15:00Z"));
        try (var topic = new TestTopic(Topics.TASK)) {
            topic.send("r-named.t1", 50, told);
            topic.send("r-named.t1", 50, told);
            topic.send("r-named.t1", 51, told);
            assertThat(topic.await(named, 2)).hasSize(2);
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ids(officer(), "task=r-named.t1")).containsExactly(named));
        var serves = officer().get("/api/evidence/" + named).json().path("serves");
        assertThat(serves.size()).isEqualTo(1);
        assertThat(serves.get(0).path("id").asString()).isEqualTo("r-named.t1");
    }

    @Test
    void who_takes_a_task_over_sees_the_evidence_it_rests_on_and_no_other() {
        publish(plan("r-handed", "14758", "2099", "Năm 2099"), port);
        var served = id(officer().post("/api/evidence", """
                {"kind":"WORDS","text":"Biên bản","tasks":["r-handed.t1"]}"""));
        var other = id(officer().post("/api/evidence", WORDS));
        try (var plans = new TestTopic(Topics.PLAN)) {
            plans.send("r-handed", 2, new PlanHandedOver("r-handed", "14797", "14758", "canbo.14797", Instant.EPOCH));
        }

        var successor = Calls.to(port).as(Tokens.officer("14797"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(successor.get("/api/evidence/" + served).status()).isEqualTo(200));
        assertThat(successor.get("/api/evidence/" + other).status()).isEqualTo(403);
        assertThat(successor.post("/api/evidence/" + served + "/withdraw", "{\"reason\":\"x\"}").status())
                .isEqualTo(403);
    }
}

package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.ItemChange;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTask;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.TestTopic;

class AmendmentTest extends PlanServiceTest {

    private static final String TWO_TASKS = PLAN.replace("\"tasks\":[",
            "\"tasks\":[{\"content\":\"Kiểm tra\",\"leads\":[\"Văn phòng\"],\"timePhrase\":\"Quý I/2026\"},");

    @Autowired
    private MongoClient mongo;

    @Value("${spring.mongodb.uri}")
    private ConnectionString uri;

    @Test
    void an_amendment_becomes_the_next_version_and_tells_exactly_what_changed() {
        var plan = published(TWO_TASKS);
        var amendment = officer("14758").post(plan + "/amend", "{\"reason\":\"Theo chỉ đạo của tỉnh\"}");
        assertThat(amendment.status()).as(amendment.response().body()).isEqualTo(200);
        var body = amendment.response().body().replace("Quý II/2026", "Quý III/2026").replace("99.90", "99.5")
                .replace("\"id\":\"t1\"", "\"id\":null").replace("Kiểm tra", "Kiểm tra công vụ");
        var written = officer("14758").with("If-Match", amendment.entityTag()).put(plan, body);
        assertThat(written.status()).as(written.response().body()).isEqualTo(200);
        assertThat(ids(written)).as("another task never gets an old id").containsExactly("t3", "t2");
        assertThat(officer("14758").get(plan).json().path("tasks").get(1).path("timePhrase").asString())
                .as("the plan in force").isEqualTo("Quý II/2026");
        assertThat(officer("16681").get(plan).json().path("amendment").isNull()).isTrue();

        var next = officer("14758").post(plan + "/publish", "");
        assertThat(next.json().path("edition").asInt()).isEqualTo(2);
        assertThat(next.json().path("tasks").get(1).path("timePhrase").asString()).isEqualTo("Quý III/2026");
        try (var topic = new TestTopic(Topics.PLAN)) {
            var events = topic.await(plan.substring(plan.lastIndexOf('/') + 1), 2);
            assertThat(events.getFirst().event()).isInstanceOf(PlanPublished.class);
            assertThat(events.getLast().event()).isInstanceOfSatisfying(PlanAmended.class, event -> {
                assertThat(event.version()).isEqualTo(2);
                assertThat(event.reason()).isEqualTo("Theo chỉ đạo của tỉnh");
                assertThat(event.tasks()).extracting(PlannedTask::taskId).containsExactly("t3", "t2");
                assertThat(event.changes().members()).isEmpty();
                assertThat(event.changes().tasks().added()).containsExactly("t3");
                assertThat(event.changes().tasks().removed()).containsExactly("t1");
                assertThat(event.changes().tasks().changed())
                        .containsExactly(new ItemChange("t2", List.of("timePhrase")));
                assertThat(event.changes().targets().changed())
                        .containsExactly(new ItemChange("g1", List.of("threshold")));
            });
        }
    }

    @Test
    void all_versions_stay_readable_with_what_differs() {
        var plan = published(PLAN);
        amend(plan, "Quý II/2026", "Quý III/2026");
        amend(plan, "Quý III/2026", "Quý IV/2026");
        var versions = officer("16681").get(plan + "/versions").json().path("items");
        assertThat(versions.valueStream().map(version -> version.path("version").asInt())).containsExactly(1, 2, 3);
        assertThat(officer("16681").get(plan + "/versions/1").json().path("content").path("tasks").get(0)
                .path("timePhrase").asString()).isEqualTo("Quý II/2026");
        var difference = officer("16681").get(plan + "/versions/1/difference/3").json().path("items");
        assertThat(difference).singleElement().satisfies(change -> {
            assertThat(change.path("item").asString()).isEqualTo("tasks/t1");
            assertThat(change.path("members").get(0).asString()).isEqualTo("timePhrase");
            assertThat(change.path("before").path("timePhrase").asString()).isEqualTo("Quý II/2026");
            assertThat(change.path("after").path("timePhrase").asString()).isEqualTo("Quý IV/2026");
        });
        assertProblem(officer("16681").get(plan + "/versions/9"), 404, "no-such-version", "version");
    }

    @Test
    void what_cannot_be_amended_is_refused_by_name() {
        var draft = "/api/plans/" + draft("14758");
        assertProblem(officer("14758").post(draft + "/amend", REASON), 409, "not-published", "status");
        var plan = published(PLAN);
        assertProblem(officer("14758").post(plan + "/amend", "{}"), 422, "reason-missing", "reason");
        var amendment = officer("14758").post(plan + "/amend", REASON);
        assertProblem(officer("14758").post(plan + "/amend", REASON), 409, "amendment-open", "amendment");
        assertProblem(officer("14758").post(plan + "/publish", ""), 409, "nothing-changed", "amendment");
        assertProblem(officer("14758").put(plan, PLAN), 428, "precondition-required", "If-Match");
        var changed = amendment.response().body().replace("Quý II", "Quý III");
        officer("14758").with("If-Match", amendment.entityTag()).put(plan, changed);
        assertProblem(officer("14758").with("If-Match", amendment.entityTag()).put(plan, changed), 412,
                "stale-version", "If-Match");
        officer("14758").call("DELETE", plan + "/amendment", "");
        assertProblem(officer("14758").get(plan + "/amendment"), 404, "no-amendment", "amendment");
        assertProblem(officer("14758").post(plan + "/publish", ""), 409, "not-a-draft", "status");
    }

    @Test
    void an_id_that_was_dropped_is_never_another_task_s() {
        var plan = published(TWO_TASKS);
        var first = officer("14758").post(plan + "/amend", REASON);
        var less = officer("14758").with("If-Match", first.entityTag()).put(plan, PLAN);
        assertThat(ids(less)).as("known by its words").containsExactly("t2");
        officer("14758").post(plan + "/publish", "");
        var again = officer("14758").post(plan + "/amend", REASON);
        var reused = again.response().body().replace("\"id\":\"t2\"", "\"id\":\"t1\"");
        assertProblem(officer("14758").with("If-Match", again.entityTag()).put(plan, reused), 422, "id-retired", "id");
    }

    @Test
    void ten_versions_of_sixty_tasks_are_one_document_of_bearable_size() {
        var tasks = IntStream.rangeClosed(1, 60)
                .mapToObj(
                        i -> """
                                {"number":"%d","content":"%s %d","products":["Báo cáo kết quả thực hiện"],"leads":["Văn phòng HĐND và UBND"],
                                 "coordinators":["Phòng Kinh tế, Hạ tầng và Đô thị"],"timePhrase":"Quý II/2026",
                                 "source":{"page":1,"firstLine":%d,"lastLine":%d,"text":"%s","confidence":0.9}}"""
                                .formatted(i, LONG, i, i, i + 9, LONG))
                .collect(Collectors.joining(",", "\"tasks\":[", "],"));
        var plan = published(
                PLAN.replaceFirst("\"tasks\":\\[.*\\],", "").replace("{\"title\"", "{" + tasks + "\"title\""));
        for (int version = 2; version <= 10; version++) {
            amend(plan, "2026.V" + (version - 1), "2026.V" + version);
        }
        var id = plan.substring(plan.lastIndexOf('/') + 1);
        var stored = mongo.getDatabase(String.valueOf(uri.getDatabase())).getCollection("plans")
                .find(new Document("_id", id)).first();
        assertThat(officer("14758").get(plan + "/versions").json().path("items")).hasSize(10);
        var kilobytes = size(Objects.requireNonNull(stored)) / 1_000;
        assertThat(kilobytes).isBetween(500, 1_500);
    }

    private static final String REASON = "{\"reason\":\"Điều chỉnh\"}";
    private static final String LONG = "Rà soát, đánh giá, kiến nghị đơn giản hóa thủ tục hành chính thuộc thẩm quyền. "
            .repeat(6).strip();

    private static int size(Document document) {
        var buffer = new BasicOutputBuffer();
        new DocumentCodec().encode(new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
        return buffer.getSize();
    }

    private String published(String body) {
        var plan = officer("14758").post("/api/plans", body);
        assertThat(plan.status()).as(plan.response().body()).isEqualTo(201);
        var path = "/api/plans/" + plan.json().path("id").asString();
        assertThat(officer("14758").post(path + "/publish", "").status()).isEqualTo(200);
        return path;
    }

    private void amend(String plan, String from, String to) {
        var amendment = officer("14758").post(plan + "/amend", REASON);
        var body = amendment.response().body();
        var changed = body.contains(from)
                ? body.replace(from, to)
                : body.replace("Kế hoạch cải cách hành chính năm 2026", "Kế hoạch cải cách hành chính năm 2026 " + to);
        officer("14758").with("If-Match", amendment.entityTag()).put(plan, changed);
        var next = officer("14758").post(plan + "/publish", "");
        assertThat(next.status()).as(next.response().body()).isEqualTo(200);
    }

    private static List<String> ids(Answer plan) {
        return plan.json().path("tasks").valueStream().map(AmendmentTest::id).toList();
    }

    private static String id(JsonNode task) {
        return task.path("id").asString();
    }
}

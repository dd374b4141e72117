package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.TestTopic;

class PublicationTest extends PlanServiceTest {

    @Test
    void a_plan_is_corrected_published_and_closed_and_each_step_is_told_once() {
        var draft = officer("14758").post("/api/plans", PLAN);
        var id = draft.json().path("id").asString();
        var plan = "/api/plans/" + id;

        var corrected = officer("14758").with("If-Match", draft.entityTag()).put(plan, PLAN);
        assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(200);
        assertThat(corrected.json().path("tasks").get(0).path("id").asString()).isEqualTo("t1");
        assertThat(corrected.json().path("targets").get(0).path("threshold").asString()).isEqualTo("99.90");

        var published = officer("14758").with("Idempotency-Key", "once").post(plan + "/publish", "");
        assertThat(published.json().path("status").asString()).isEqualTo("PUBLISHED");
        var again = officer("14758").with("Idempotency-Key", "once").post(plan + "/publish", "");
        assertThat(again.json()).isEqualTo(published.json());
        assertThat(officer("14758").post(plan + "/publish", "").problem()).isEqualTo("not-a-draft");
        var closed = officer("14758").post(plan + "/close", "{\"reason\":\"Đã có kế hoạch thay thế\"}");
        assertThat(closed.json().path("status").asString()).isEqualTo("CLOSED");

        try (var topic = new TestTopic(Topics.PLAN)) {
            var events = topic.await(id, 2);
            assertThat(events).hasSize(2);
            assertThat(events.getFirst().event()).isInstanceOfSatisfying(PlanPublished.class, event -> {
                assertThat(event.unit()).isEqualTo("14758");
                assertThat(event.period()).isEqualTo("2026");
                assertThat(event.tasks()).singleElement().matches(task -> task.taskId().equals("t1"));
                assertThat(event.targets()).singleElement()
                        .matches(target -> target.threshold().toPlainString().equals("99.90"));
            });
            assertThat(events.getLast().event()).isInstanceOf(PlanClosed.class);
            var record = topic.awaitRecords(message -> id.equals(message.key()), 1).getFirst();
            assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                    .isEqualTo("vn.tiendo.plan.published.v1");
            assertThat(new String(record.headers().lastHeader("ce_subject").value(), StandardCharsets.UTF_8))
                    .isEqualTo(id);
        }
    }

    @Test
    void a_plan_knows_the_plan_above_that_it_implements() {
        var above = officer("38").post("/api/plans", PLAN.replace("12/KH-UBND", "257/KH-UBND"));
        var parent = above.json().path("id").asString();
        officer("38").post("/api/plans/" + parent + "/publish", "");
        var own = officer("14797").post("/api/plans", PLAN.replace("{\"title\"",
                "{\"parentPlan\":\"257/KH-UBND\",\"title\"")).json().path("id").asString();
        officer("14797").post("/api/plans/" + own + "/publish", "");
        try (var topic = new TestTopic(Topics.PLAN)) {
            assertThat(topic.await(own, 1)).singleElement().extracting(received -> received.event())
                    .isInstanceOfSatisfying(PlanPublished.class,
                            event -> assertThat(event.parentPlan()).isEqualTo(parent));
        }
    }

    @Test
    void a_target_weaker_than_the_plan_above_s_is_published_only_when_somebody_answers_for_it() {
        var above = officer("38").post("/api/plans",
                PLAN.replace("12/KH-UBND", "88/KH-UBND").replace("99.90", "99.95")).json().path("id").asString();
        officer("38").post("/api/plans/" + above + "/publish", "");
        var own = officer("14797").post("/api/plans", PLAN.replace("{\"title\"",
                "{\"parentPlan\":\"88/KH-UBND\",\"title\""));
        assertThat(own.json().path("findings").findValuesAsString("code")).contains("WEAKER_THAN_PARENT");
        var plan = "/api/plans/" + own.json().path("id").asString();
        assertProblem(officer("14797").post(plan + "/publish", ""), 409, "findings-open", "findings");
        var published = officer("14797").post(plan + "/publish",
                "{\"waivers\":[{\"code\":\"WEAKER_THAN_PARENT\",\"item\":\"targets/g1\",\"reason\":\"Theo chỉ đạo\"}]}");
        assertThat(published.json().path("status").asString()).as(published.response().body()).isEqualTo("PUBLISHED");
    }

    @Test
    void published_plans_are_everybody_s_and_drafts_are_not_listed_to_others() {
        var id = draft("15187");
        assertThat(ids(officer("16681").get("/api/plans?unit=15187"))).doesNotContain(id);
        assertThat(ids(officer("38").get("/api/plans?unit=15187"))).contains(id);
        officer("15187").post("/api/plans/" + id + "/publish", "");
        assertThat(ids(officer("16681").get("/api/plans?unit=15187&year=2026&status=PUBLISHED"))).contains(id);
        assertThat(officer("16681").get("/api/plans/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_list_is_paged_newest_first() {
        var first = draft("14812");
        var second = draft("14812");
        var third = draft("14812");
        var page = officer("14812").get("/api/plans?unit=14812&limit=2");
        assertThat(ids(page)).containsSubsequence(third, second).doesNotContain(first);
        var rest = officer("14812").get("/api/plans?unit=14812&limit=2&cursor=" + page.json().path("next").asString());
        assertThat(ids(rest)).containsExactly(first);
        assertThat(rest.json().path("next").isNull()).isTrue();
    }

    @Test
    void every_province_s_units_are_told_once() {
        try (var topic = new TestTopic(Topics.UNIT)) {
            assertThat(topic.await("38", 1)).first().extracting(received -> received.event())
                    .isInstanceOfSatisfying(RegistryPublished.class,
                            event -> assertThat(event.units()).hasSizeGreaterThan(700));
            assertThat(topic.awaitRecords(message -> message.key().length() == 2 && isFirst(message), 35)).hasSize(35)
                    .allMatch(message -> message.value().length < 900_000);
        }
    }

    private static boolean isFirst(ConsumerRecord<String, byte[]> message) {
        return new String(message.headers().lastHeader("ce_seq").value(), StandardCharsets.UTF_8).equals("1");
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }
}

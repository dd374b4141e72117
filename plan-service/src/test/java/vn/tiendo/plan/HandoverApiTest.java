package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;

class HandoverApiTest extends PlanServiceTest {

    @Autowired
    private Units replica;

    @Test
    void an_open_plan_of_a_merged_unit_is_offered_to_the_successor_who_takes_it_on() {
        var draft = draft("16171");
        var published = draft("16171");
        assertThat(officer("16171").post("/api/plans/" + published + "/publish", "").status()).isEqualTo(200);
        assertThat(ids(officer("98001"), "98001")).isEmpty();
        merge("16171", "98001");

        assertThat(ids(officer("98001"), "98001")).containsExactlyInAnyOrder(draft, published);
        assertThat(officer("14797").post("/api/plans/" + published + "/handover", "").problem())
                .isEqualTo("not-your-unit");
        var taken = officer("98001").with("Idempotency-Key", "h1").post("/api/plans/" + published + "/handover", "");
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
        assertThat(taken.json().path("unit").asString()).isEqualTo("98001");
        assertThat(taken.json().path("handovers").get(0).path("from").asString()).isEqualTo("16171");
        assertThat(officer("98001").with("Idempotency-Key", "h1").post("/api/plans/" + published + "/handover", "")
                .status()).isEqualTo(200);
        assertThat(officer("98001").post("/api/plans/" + published + "/handover", "").problem())
                .isEqualTo("plan-is-yours");
        assertThat(ids(officer("98001"), "98001")).containsExactly(draft);
        assertThat(officer("98001").post("/api/plans/" + published + "/close", "{\"reason\":\"Xong\"}").status())
                .isEqualTo(200);
        try (var topic = new TestTopic(Topics.PLAN)) {
            assertThat(topic.await(published, 3).get(1).event()).isInstanceOfSatisfying(PlanHandedOver.class,
                    event -> assertThat(event.unit()).isEqualTo("98001"));
        }
    }

    /** From today on. */
    private void merge(String unit, String into) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var answer = Calls.to(port).as(Tokens.administrator("38")).post("/api/units/changes", """
                {"kind":"MERGE","units":["%s"],"into":[{"unit":"%s","name":"Xã Mới"}],"effectiveOn":"%s",
                 "instrument":"NQ 9"}""".formatted(unit, into, today));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20)).until(() -> replica.find(into).isPresent());
    }

    private static List<String> ids(Calls calls, String unit) {
        Answer answer = calls.get("/api/plans/handovers?unit=" + unit);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }
}

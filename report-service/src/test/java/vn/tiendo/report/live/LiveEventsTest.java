package vn.tiendo.report.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventType;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.MissingForm;
import vn.tiendo.events.ReminderEvent.MissingReminded;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.Standing;
import vn.tiendo.events.TaskEvent.ResultReturned;
import vn.tiendo.events.TaskEvent.TaskHandedOver;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.ServiceTest;

@ServiceTest
class LiveEventsTest {

    private static final Instant AT = Instant.parse("2026-03-20T01:00:00Z");

    @Autowired
    private LiveEvents events;

    @Test
    void every_event_of_the_catalogue_is_told_and_none_names_a_user() throws IOException {
        Set<String> told = new TreeSet<>();
        for (EventType type : EventTypes.ALL) {
            try (InputStream sample = getClass().getResourceAsStream("/samples/" + type.name() + ".json")) {
                assertThat(sample).as(type.name()).isNotNull();
                Object event = EventJson.mapper().readValue(sample, type.recordClass());
                events.of(received(event)).ifPresent(live -> {
                    told.add(live.name());
                    JsonNode data = EventJson.mapper().readTree(live.data());
                    assertThat(data.path("unit").asString()).isEqualTo(live.unit());
                    assertThat(data.path("name").asString("")).isNotEmpty();
                    assertThat(data.has("by")).as("%s names who did it", live.name()).isFalse();
                });
            }
        }
        assertThat(told).isEqualTo(LiveNames.ALL);
    }

    @Test
    void who_follows_completeness_learns_what_a_unit_stands_at_and_not_its_figures() {
        LiveEvent live = events.of(received(new FiguresSubmitted("14758|F|2043-Q1", "14758", "F", "2043-Q1",
                new Standing(null, Map.of("secret", Figure.of(4_711))), false, null, true, "canbo.14758", AT)))
                .orElseThrow();
        assertThat(live.id()).isEqualTo("e1");
        assertThat(live.period()).isEqualTo("2043-Q1");
        assertThat(live.data()).doesNotContain("4711", "canbo");
        JsonNode data = EventJson.mapper().readTree(live.data());
        assertThat(data.path("name").asString()).isEqualTo("Phường Hàm Rồng");
        assertThat(data.path("formName").asString()).isEqualTo("F");
        assertThat(data.path("late").asBoolean()).isTrue();
        assertThat(data.path("standing").toString())
                .isEqualTo("{\"approved\":false,\"pending\":true,\"estimated\":false}");
    }

    @Test
    void who_is_reminded_is_named() {
        LiveEvent live = events.of(received(new MissingReminded("reminders/38/2043-Q1", "38", "2043-Q1",
                java.util.List.of(new MissingForm("14797", "F", "Biểu quý")), "thamdinh.38", AT))).orElseThrow();
        JsonNode missing = EventJson.mapper().readTree(live.data()).path("missing").path(0);
        assertThat(missing.path("unitName").asString()).isEqualTo("Phường Hạc Thành");
        assertThat(missing.path("name").asString()).isEqualTo("Biểu quý");
    }

    @Test
    void of_a_task_is_told_that_something_happened_and_not_what_was_written_about_it() {
        LiveEvent live = events.of(received(
                new ResultReturned("p1.t2", "14758", "Thiếu biên bản kèm chữ ký", "thamdinh.38", AT))).orElseThrow();
        assertThat(live.name()).isEqualTo("task-result-returned");
        assertThat(live.data()).contains("p1.t2", "Phường Hàm Rồng").doesNotContain("biên bản", "thamdinh");
    }

    @Test
    void a_task_that_went_to_another_unit_names_both() {
        LiveEvent live = events.of(received(new TaskHandedOver("p1.t2", "14758", "14797", AT))).orElseThrow();
        assertThat(live.units()).containsExactly("14758", "14797");
    }

    @Test
    void a_report_asked_for_is_told_to_those_it_is_asked_of_without_naming_the_others() {
        LiveEvent live = events.of(received(new ReportRequested("r1", "38", "Hồ sơ trễ hạn", null, AT,
                java.util.List.of("14758", "14797"), "thamdinh.38", AT))).orElseThrow();
        assertThat(live.name()).isEqualTo("report-requested");
        assertThat(live.units()).containsExactlyInAnyOrder("38", "14758", "14797");
        assertThat(live.data()).contains("Hồ sơ trễ hạn").doesNotContain("14758", "thamdinh");
    }

    private static ReceivedEvent received(Object event) {
        return new ReceivedEvent(event, new EventMetadata("e1", new Source("subject", 1), AT, null));
    }
}

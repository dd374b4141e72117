package vn.tiendo.task.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Offices;

@ServiceTest
class FeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Aggregates aggregates;

    @Autowired
    private Feeds feeds;

    @Autowired
    private Offices offices;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer(String name) {
        return Calls.to(port).as(Tokens.of(name, "14758", "officer"));
    }

    private Answer read(String path) {
        return Calls.to(port).get(path);
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("path").asString();
    }

    private static List<VEvent> events(Answer answer, String plan) {
        assertThat(answer.status()).isEqualTo(200);
        return Biweekly.parse(answer.response().body()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(plan + ".")).toList();
    }

    @Test
    void a_calendar_program_without_a_token_reads_the_due_days_at_the_secret_address() {
        publish(plan("b-feed", "14758", "2104", "Quý I/2104", "Quý II/2104", "Sau khi có hướng dẫn"), port);
        var path = made(officer("b.lich").post("/api/tasks/feed", ""));
        var answer = read(path);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.response().body()).contains("DTSTART;VALUE=DATE:21040331", "DTEND;VALUE=DATE:21040401",
                "X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        assertThat(events(answer, "b-feed")).extracting(event -> event.getUid().getValue())
                .containsExactly("b-feed.t1@tiendo.vn", "b-feed.t2@tiendo.vn");
        assertThat(events(answer, "b-feed").getFirst().getSummary().getValue()).isEqualTo("Nội dung 1");
    }

    @Test
    void a_task_keeps_its_uid_when_its_due_day_is_set_anew_and_leaves_when_nothing_is_owed() {
        publish(plan("b-uid", "14758", "2104", "Quý I/2104"), port);
        var path = made(officer("b.uid").post("/api/tasks/feed", ""));
        var leader = Calls.to(port).as(Tokens.leader("14758"));
        leader.post("/api/tasks/b-uid.t1/due", "{\"due\":\"2104-05-15\",\"reason\":\"gia hạn\"}");
        assertThat(read(path).response().body()).contains("DTSTART;VALUE=DATE:21040515");
        assertThat(events(read(path), "b-uid")).extracting(event -> event.getUid().getValue())
                .containsExactly("b-uid.t1@tiendo.vn");
        leader.post("/api/tasks/b-uid.t1/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}");
        assertThat(events(read(path), "b-uid")).isEmpty();
    }

    @Test
    void a_revoked_or_replaced_address_leads_nowhere() {
        var officer = officer("b.thuhoi");
        assertThat(officer.get("/api/tasks/feed").status()).isEqualTo(404);
        var first = made(officer.post("/api/tasks/feed", ""));
        var second = made(officer.post("/api/tasks/feed", ""));
        assertThat(read(first).problem()).isEqualTo("not-found");
        assertThat(read(second).status()).isEqualTo(200);
        assertThat(officer.get("/api/tasks/feed").status()).isEqualTo(200);
        assertThat(officer.call("DELETE", "/api/tasks/feed", "").status()).isEqualTo(204);
        assertThat(read(second).status()).isEqualTo(404);
        assertThat(officer.get("/api/tasks/feed").status()).isEqualTo(404);
    }

    @Test
    void an_address_is_not_to_be_guessed_and_not_to_be_found_in_the_store() {
        var path = made(officer("b.bimat").post("/api/tasks/feed", ""));
        var secret = path.substring(path.indexOf('-') + 1, path.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        var kept = aggregates.database().getCollection("feeds").find().into(new ArrayList<Document>()).toString();
        assertThat(kept).contains("b.bimat").doesNotContain(secret);
        assertThat(read(path.replace(secret, "A".repeat(43))).status()).isEqualTo(404);
        assertThat(read("/api/tasks/feeds/x.ics").status()).isEqualTo(404);
        assertThat(read("/api/tasks/feeds/" + secret).status()).isEqualTo(404);
        assertThat(Calls.to(port).post(path, "").status()).isEqualTo(401);
    }

    @Test
    void an_address_that_was_told_once_is_not_told_again_under_the_same_key() {
        var keyed = officer("b.khoa").with("Idempotency-Key", "b-feed-1");
        var path = made(keyed.post("/api/tasks/feed", ""));
        assertThat(keyed.post("/api/tasks/feed", "").problem()).isEqualTo("address-told-already");
        assertThat(read(path).status()).isEqualTo(200);
    }

    @Test
    void the_feed_of_an_officer_who_left_his_unit_leads_nowhere() {
        try (var units = new TestTopic(Topics.UNIT)) {
            units.send("b-left/officers", 1, new OfficersChanged("b-left", List.of(
                    new OfficerPosition("b.cu", "Cũ", "Chuyên viên", null, LocalDate.EPOCH, LocalDate.of(2020, 1, 1)),
                    new OfficerPosition("b.con", "Còn", "Chuyên viên", null, LocalDate.EPOCH, null)), Instant.EPOCH));
        }
        await().until(() -> offices.knowsOfficersOf("b-left"));
        var before = Instant.parse("2019-06-01T00:00:00Z");
        var left = feeds.make("b.cu", "b-left", before, Request.none());
        var stays = feeds.make("b.con", "b-left", before, Request.none());
        assertThat(read("/api/tasks/feeds/" + stays + ".ics").status()).isEqualTo(200);
        assertThat(read("/api/tasks/feeds/" + left + ".ics").status()).isEqualTo(404);
    }
}

package vn.tiendo.task.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Inbox;

class TaskNewsTest extends NoticeServiceTest {

    private static final String UNIT = "14758.2025";

    @Autowired
    private Offices offices;

    private List<String> told(String inbox, String subject) {
        return inboxes.find(inbox).stream().map(Inbox::items).flatMap(List::stream)
                .filter(item -> item.notice().subject().equals(subject)).map(item -> item.notice().kind().name())
                .toList();
    }

    private void ask(String username, String role, String what, String body) {
        var answer = as(username, "16681", role).post("/api/tasks/n-news.t1/" + what, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @Test
    void whoever_does_a_task_hears_what_others_did_to_it_and_the_chairman_what_is_asked() {
        clock.set("2028-02-01T08:00+07:00");
        publish(plan("n-news", "16681", "2028", "Quý I/2028"), port);
        eventually(() -> assertThat(told("unit:16681", "n-news.t1")).containsExactly("ASSIGNED"));
        ask("n-boss", "leader", "reassign", "{\"officer\":\"n-worker\",\"reason\":\"đúng việc\"}");
        eventually(() -> assertThat(told("n-worker", "n-news.t1")).containsExactly("REASSIGNED"));
        ask("n-worker", "officer", "extension", "{\"due\":\"2028-04-15\",\"reason\":\"chờ số liệu\"}");
        eventually(() -> assertThat(told("unit:16681", "n-news.t1")).containsExactly("ASSIGNED",
                "EXTENSION_REQUESTED"));
        ask("n-boss", "leader", "extension/grant", "{\"due\":\"2028-04-15\"}");
        ask("n-worker", "officer", "submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}");
        ask("n-boss", "leader", "return", "{\"reason\":\"thiếu phụ lục\"}");
        eventually(() -> assertThat(told("n-worker", "n-news.t1")).containsExactly("REASSIGNED", "EXTENSION_GRANTED",
                "RESULT_RETURNED"));
        var texts = as("n-worker", "16681", "officer").get("/api/notices").json().path("items");
        assertThat(texts.valueStream().map(item -> item.path("text").asString())).contains(
                "Kết quả bị trả lại, lý do: thiếu phụ lục. Nhiệm vụ: Nội dung 1",
                "Đã được gia hạn đến 15/04/2028: Nội dung 1");
    }

    @Test
    void the_chairman_is_told_where_nobody_else_is_named() {
        clock.set("2028-02-01T08:00+07:00");
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send(UNIT + "/officers", 1, new OfficersChanged(UNIT, List.of(
                    new OfficerPosition("n-deputy", "Phó", "Phó Chủ tịch", null, LocalDate.EPOCH, null),
                    new OfficerPosition("n-former", "Cũ", "Chủ tịch", null, LocalDate.EPOCH,
                            LocalDate.parse("2027-12-31")),
                    new OfficerPosition("n-chair", "Chủ", "Chủ tịch UBND", null, LocalDate.parse("2028-01-01"), null)),
                    Instant.EPOCH));
        }
        eventually(() -> assertThat(offices.knowsOfficersOf(UNIT)).isTrue());
        publish(plan("n-chaired", UNIT, "2028", "Quý I/2028"), port);
        eventually(() -> assertThat(told("n-chair", "n-chaired.t1")).containsExactly("ASSIGNED"));
        assertThat(told("n-deputy", "n-chaired.t1")).isEmpty();
        assertThat(told("n-former", "n-chaired.t1")).isEmpty();
    }
}

package vn.tiendo.task.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Topics;
import vn.tiendo.events.WebhookEvent.WebhookDisabled;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Item;

class WebhookSilencedTest extends NoticeServiceTest {

    private List<Item> told(String unit) {
        return inboxes.find("unit:" + unit).stream().map(Inbox::items).flatMap(List::stream)
                .filter(item -> item.notice().kind() == NoticeKind.WEBHOOK_DISABLED).toList();
    }

    @Test
    void a_unit_is_told_once_that_a_program_of_its_own_gets_no_events_any_more() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            var event = new WebhookDisabled("hook-1", "15187", "Cổng dữ liệu", "HTTP 503",
                    Instant.parse("2026-03-14T02:00:00Z"), clock.instant());
            reports.send("webhooks/15187", 1, event);
            reports.send("webhooks/15187", 1, event);
            eventually(() -> assertThat(told("15187")).hasSize(1));
            reports.send("webhooks/15187", 2, event);
            eventually(() -> assertThat(told("15187")).hasSize(2));
        }
        var texts = as("canbo.15187", "15187", "officer").get("/api/notices").json().toString();
        assertThat(texts).contains("đã bị tắt: máy chủ nhận lỗi từ 14/03/2026 09:00 (HTTP 503)");
    }
}

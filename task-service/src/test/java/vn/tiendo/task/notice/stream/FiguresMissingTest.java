package vn.tiendo.task.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.MissingForm;
import vn.tiendo.events.ReminderEvent.MissingReminded;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Item;

class FiguresMissingTest extends NoticeServiceTest {

    private List<Item> told(String unit) {
        return inboxes.find("unit:" + unit).stream().map(Inbox::items).flatMap(List::stream)
                .filter(item -> item.notice().kind() == NoticeKind.FIGURES_MISSING).toList();
    }

    @Test
    void a_unit_is_told_once_that_the_level_above_waits_for_its_figures() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            var event = new MissingReminded("reminders/38/2031-Q1", "38", "2031-Q1",
                    List.of(new MissingForm("15187", "CCHC-Q", "Báo cáo quý")), "thamdinh.38", clock.instant());
            reports.send("reminders/38/2031-Q1", 1, event);
            reports.send("reminders/38/2031-Q1", 1, event);
            eventually(() -> assertThat(told("15187")).hasSize(1));
            reports.send("reminders/38/2031-Q1", 2, event);
            eventually(() -> assertThat(told("15187")).hasSize(2));
        }
        var texts = as("canbo.15187", "15187", "officer").get("/api/notices").json().toString();
        assertThat(texts).contains("chưa gửi Báo cáo quý kỳ 2031-Q1");
    }
}

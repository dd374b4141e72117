package vn.tiendo.task.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Inbox;
import vn.tiendo.task.notice.inbox.Item;

class ReportRequestNewsTest extends NoticeServiceTest {

    private static final String ID = "req-news";
    private static final String TITLE = "Rà soát hồ sơ trễ hạn";
    private static final Instant DUE = Instant.parse("2031-04-10T10:00:00Z");
    private static final List<String> UNITS = List.of("15187", "16681");

    private List<NoticeKind> told(String unit) {
        return inboxes.find("unit:" + unit).stream().map(Inbox::items).flatMap(List::stream).map(Item::notice)
                .filter(notice -> notice.subject().equals(ID)).map(notice -> notice.kind()).toList();
    }

    @Test
    void units_asked_are_told_once_what_is_asked_of_them_and_what_becomes_of_it() {
        var now = clock.instant();
        try (var reports = new TestTopic(Topics.REPORT)) {
            var asked = new ReportRequested(ID, "38", TITLE, null, DUE, UNITS, "thamdinh.38", now);
            reports.send(ID, 1, asked);
            reports.send(ID, 1, asked);
            reports.send(ID, 2, new RequestReminded(ID, "38", TITLE, DUE, List.of("15187"), "thamdinh.38", now));
            reports.send(ID, 3, new RequestExtended(ID, "38", TITLE, DUE.plusSeconds(3600), UNITS, "thamdinh.38", now));
            reports.send(ID, 4, new RequestWithdrawn(ID, "38", TITLE, "Đã có số liệu", UNITS, "thamdinh.38", now));
            eventually(() -> assertThat(told("16681")).containsExactlyInAnyOrder(NoticeKind.REPORT_REQUESTED,
                    NoticeKind.REPORT_REQUEST_EXTENDED, NoticeKind.REPORT_REQUEST_WITHDRAWN));
        }
        assertThat(told("15187")).containsExactlyInAnyOrder(NoticeKind.REPORT_REQUESTED,
                NoticeKind.REPORT_REQUEST_REMINDED, NoticeKind.REPORT_REQUEST_EXTENDED,
                NoticeKind.REPORT_REQUEST_WITHDRAWN);
        var texts = as("canbo.15187", "15187", "officer").get("/api/notices").json().toString();
        assertThat(texts).contains(
                "Tỉnh Thanh Hóa yêu cầu báo cáo đột xuất (hạn: 10/04/2031 17:00): Rà soát hồ sơ trễ hạn",
                "lùi hạn đến 10/04/2031 18:00", "lý do: Đã có số liệu");
        var english = as("canbo.16681", "16681", "officer").with("Accept-Language", "en").get("/api/notices").json();
        assertThat(english.toString())
                .contains("Tỉnh Thanh Hóa asks for a report outside the calendar (due 10/04/2031 17:00)");
    }

    @Test
    void only_the_unit_whose_answer_was_sent_back_is_told_that() {
        var answer = ID + "|14797";
        var now = clock.instant();
        try (var reports = new TestTopic(Topics.REPORT)) {
            reports.send(answer, 1, new RequestAnswered(ID, "38", TITLE, "14797", false, "canbo.14797", now));
            reports.send(answer, 2, new AnswerReturned(ID, "38", TITLE, "14797", "Thiếu số", "thamdinh.38", now));
            eventually(() -> assertThat(told("14797")).containsExactly(NoticeKind.REPORT_ANSWER_RETURNED));
        }
        assertThat(told("14758")).isEmpty();
    }
}

package vn.tiendo.task.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.inbox.Parcel;
import vn.tiendo.task.notice.text.NoticeTexts;

class LetterTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static Letter letter(Locale locale, String... tasks) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var notices = List.of(tasks).stream().map(task -> new Notice("n-l~" + task.hashCode(), NoticeKind.OVERDUE,
                "14758", "n-l.t1", Map.of("task", task, "due", "2028-02-29", "days", "3"),
                Set.of(ChannelKind.EMAIL))).toList();
        return Letter.of(new Parcel("can.bo", "14758", "can.bo~1", Instant.EPOCH, notices, 1),
                new NoticeTexts(messages), locale, "https://tiendo.example/notices");
    }

    @Test
    void one_notice_is_the_subject_itself_and_several_are_counted() {
        assertThat(letter(VIETNAMESE, "Báo cáo quý").subject())
                .isEqualTo("Quá hạn 3 ngày (hạn 29/02/2028): Báo cáo quý");
        assertThat(letter(VIETNAMESE, "Một", "Hai").subject())
                .isEqualTo("Có 2 thông báo: Quá hạn 3 ngày (hạn 29/02/2028): Một");
        assertThat(letter(Locale.ENGLISH, "One", "Two").text()).contains("- Overdue by 3 days (due 29/02/2028): One",
                "See all notices at https://tiendo.example/notices");
    }

    @Test
    void a_task_cannot_write_a_header_or_html() {
        var letter = letter(VIETNAMESE, "x\r\nBcc: all@example.org\u2028Subject: y <script>alert(1)</script>");
        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u2028");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void names_in_braces_in_a_task_stay_as_they_are() {
        assertThat(letter(VIETNAMESE, "Biểu {due} và {0} $1").text()).contains("Biểu {due} và {0} $1");
        assertThat(letter(VIETNAMESE, "Biểu {due} {0}", "Hai").subject()).contains("Biểu {due} {0}");
    }

    @Test
    void a_subject_stays_short() {
        var letter = letter(VIETNAMESE, IntStream.range(0, 400).mapToObj(_ -> "𝒳").reduce("", String::concat));
        assertThat(letter.subject().codePointCount(0, letter.subject().length())).isLessThan(160);
        assertThat(letter.subject()).endsWith("…");
    }
}

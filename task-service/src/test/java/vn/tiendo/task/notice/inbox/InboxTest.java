package vn.tiendo.task.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.inbox.Delivery.State;

class InboxTest {

    private static final Instant NOW = Instant.parse("2128-03-01T01:00:00Z");
    private static final Inbox EMPTY = Inbox.empty("can.bo", "14758");

    @Test
    void a_notice_is_news_once() {
        var inbox = EMPTY.given(List.of(notice("a")), null, NOW);
        assertThat(inbox.news(List.of(notice("a"), notice("b"), notice("b")))).extracting(Notice::id)
                .containsExactly("b");
    }

    @Test
    void a_batch_takes_more_until_somebody_begins_to_send_it() {
        var waiting = EMPTY.given(List.of(notice("a")), batch("can.bo~1", Delivery.WAITING), NOW);
        assertThat(waiting.open()).isPresent();
        var begun = waiting.with(waiting.batches().getFirst().with("email", Delivery.WAITING.begun(NOW)));
        assertThat(begun.open()).isEmpty();
        var failed = begun.with(begun.batches().getFirst().with("email",
                Delivery.WAITING.begun(NOW).ended(State.WAITING, "down", NOW)));
        assertThat(failed.open()).as("a second attempt sends what the first did").isEmpty();
        assertThat(failed.of("can.bo~1")).hasSize(1);
    }

    @Test
    void a_batch_without_a_way_out_takes_nothing_and_counts_for_no_digest() {
        var skipped = EMPTY.given(List.of(notice("a")), batch("can.bo~1", Delivery.skipped("no-address")), NOW);
        assertThat(skipped.open()).isEmpty();
        assertThat(skipped.lastDelivery()).isNull();
    }

    @Test
    void what_was_read_long_ago_leaves_and_what_waits_to_be_sent_stays() {
        var old = NOW.minus(Duration.ofDays(91));
        var inbox = EMPTY.given(List.of(notice("read"), notice("unread")), null, old)
                .read(item -> item.id().equals("read"), "can.bo", old)
                .given(List.of(notice("waiting")), batch("can.bo~1", Delivery.WAITING), old)
                .read(item -> item.id().equals("waiting"), "can.bo", old);
        assertThat(Retention.STANDARD.kept(inbox, NOW).items()).extracting(Item::id)
                .containsExactly("unread", "waiting");
    }

    @Test
    void beyond_its_bound_the_oldest_leave_read_ones_first() {
        var inbox = EMPTY;
        for (int i = 0; i < 6; i++) {
            inbox = inbox.given(List.of(notice("n" + i)), null, NOW.plusSeconds(i));
        }
        inbox = inbox.read(item -> Set.of("n3", "n4").contains(item.id()), "can.bo", NOW);
        var kept = new Retention(Duration.ofDays(90), Duration.ofDays(400), 3).kept(inbox, NOW.plusSeconds(10));
        assertThat(kept.items()).extracting(Item::id).containsExactly("n1", "n2", "n5");
    }

    @Test
    void a_year_of_deliveries_leaves_no_trail_of_batches() {
        var inbox = EMPTY;
        for (int day : IntStream.range(0, 400).toArray()) {
            var at = NOW.plus(Duration.ofDays(day));
            var id = "can.bo~" + (inbox.numbered() + 1);
            inbox = Retention.STANDARD.kept(inbox.given(List.of(notice("d" + day)), batch(id, Delivery.WAITING), at)
                    .read(_ -> true, "can.bo", at), at);
            inbox = inbox.with(inbox.batch(id).orElseThrow().with("email",
                    Delivery.WAITING.begun(at).ended(State.DONE, null, at)));
        }
        assertThat(inbox.batches()).hasSizeLessThan(95);
        assertThat(inbox.items()).hasSizeLessThan(95);
        assertThat(inbox.numbered()).isEqualTo(400);
    }

    private static Batch batch(String id, Delivery delivery) {
        return new Batch(id, NOW, false, Map.of("email", delivery));
    }

    private static Notice notice(String id) {
        return new Notice(id, NoticeKind.OVERDUE, "14758", "n-i.t1", Map.of("task", "Nội dung"),
                Set.of(ChannelKind.EMAIL));
    }
}

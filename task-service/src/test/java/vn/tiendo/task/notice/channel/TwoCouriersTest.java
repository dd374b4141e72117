package vn.tiendo.task.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.events.NoticeEvent.NoticesGiven;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Delivery.State;

class TwoCouriersTest extends DeliveryTest {

    private static final int PEOPLE = 25;

    @Autowired
    private Channels channels;

    @Autowired
    private Settlement settlement;

    @Autowired
    private CourierProperties properties;

    /** A courier as another instance has it. */
    private Courier another() {
        return new Courier(queue, inboxes, channels, new Guards(properties, clock), settlement, properties, clock);
    }

    @RepeatedTest(5)
    void instances_that_deliver_at_once_send_each_mail_once() {
        var run = "n" + System.nanoTime();
        clock.set("2028-09-04T08:00+07:00");
        IntStream.range(0, PEOPLE).forEach(i -> {
            wantsMail(run + "n-both" + i, "40", false);
            notices.give(Recipient.person(run + "n-both" + i, "40"),
                    List.of(notice(run + "n-both" + i, ChannelKind.EMAIL)));
        });
        eventually(() -> IntStream.range(0, PEOPLE).forEach(i -> assertThat(waiting(run + "n-both" + i)).hasSize(1)));
        clock.set("2028-09-04T08:05+07:00");
        try (var instances = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.runAsync(another()::round, instances)).toList()
                    .forEach(CompletableFuture::join);
        }
        IntStream.range(0, PEOPLE).forEach(i -> {
            assertThat(mail.to(run + "n-both" + i + "@thanhhoa.example"))
                    .as("%s", delivery(run + "n-both" + i, "email"))
                    .hasSize(1);
            assertThat(state(run + "n-both" + i, "email")).isEqualTo(State.DONE);
        });
    }

    @Test
    void an_event_that_comes_again_after_the_mail_was_sent_queues_nothing() {
        clock.set("2028-09-05T08:00+07:00");
        wantsMail("n-twice", "40", false);
        notices.give(Recipient.person("n-twice", "40"), List.of(notice("n-twice", ChannelKind.EMAIL)));
        eventually(() -> assertThat(waiting("n-twice")).hasSize(1));
        clock.set("2028-09-05T08:05+07:00");
        courier.round();
        var batch = inbox("n-twice").batches().getLast();
        try (var topic = new TestTopic(Topics.TASK)) {
            topic.send("n-twice", 1, new NoticesGiven("n-twice", "40", batch.id(), batch.deliverAt(),
                    List.of("email"), List.of("n-twice"), clock.instant()));
            notices.give(Recipient.person("n-twice", "40"), List.of(notice("n-twice-more", ChannelKind.EMAIL)));
        }
        eventually(() -> assertThat(waiting("n-twice")).extracting(Pointer::batch).containsExactly("n-twice~2"));
        courier.round();
        assertThat(mail.to("n-twice@thanhhoa.example")).hasSize(1);
    }
}

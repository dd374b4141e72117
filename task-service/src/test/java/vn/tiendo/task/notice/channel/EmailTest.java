package vn.tiendo.task.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Delivery.State;

class EmailTest extends DeliveryTest {

    @Autowired
    private Channels channels;

    private static String address(String username) {
        return username + "@thanhhoa.example";
    }

    @Test
    void late_tasks_of_166_communes_are_one_mail_in_the_morning() throws MessagingException {
        clock.set("2028-03-02T00:05+07:00");
        wantsMail("n-digest", "38", true);
        IntStream.range(0, 166).forEach(i -> notices.give(Recipient.person("n-digest", "38"),
                List.of(notice("n-digest" + i, ChannelKind.EMAIL))));
        eventually(() -> assertThat(waiting("n-digest")).hasSize(1));
        clock.set("2028-03-02T07:29+07:00");
        courier.round();
        assertThat(mail.to(address("n-digest"))).isEmpty();
        clock.set("2028-03-02T07:30+07:00");
        courier.round();
        var mails = mail.to(address("n-digest"));
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo(
                "Có 166 thông báo: Quá hạn 1 ngày (hạn 29/02/2028): Nội dung n-digest0");
        assertThat(GreenMailUtil.getBody(mails.getFirst())).contains("n-digest0", "n-digest165", "text/html");
        assertThat(mails.getFirst().getFrom()[0]).hasToString("tiendo@thanhhoa.example");
        assertThat(state("n-digest", "email")).isEqualTo(State.DONE);
        assertThat(waiting("n-digest")).isEmpty();
    }

    @Test
    void in_the_quiet_hours_nothing_is_sent_also_over_midnight() {
        wantsMail("n-quiet", "40", false);
        clock.set("2028-03-02T22:00+07:00");
        notices.give(Recipient.person("n-quiet", "40"), List.of(notice("n-quiet", ChannelKind.EMAIL)));
        eventually(() -> assertThat(waiting("n-quiet")).hasSize(1));
        for (var quiet : List.of("2028-03-02T23:59+07:00", "2028-03-03T00:00+07:00", "2028-03-03T06:29+07:00")) {
            clock.set(quiet);
            courier.round();
            assertThat(mail.to(address("n-quiet"))).isEmpty();
        }
        clock.set("2028-03-03T06:30+07:00");
        courier.round();
        assertThat(mail.to(address("n-quiet"))).hasSize(1);
    }

    @Test
    void a_server_that_is_down_for_hours_delays_the_mail_and_loses_nothing() {
        clock.set("2028-03-06T08:00+07:00");
        wantsMail("n-down", "15187", false);
        notices.give(Recipient.person("n-down", "15187"), List.of(notice("n-down", ChannelKind.EMAIL)));
        eventually(() -> assertThat(waiting("n-down")).hasSize(1));
        mail.fail();
        try {
            for (int minutes = 0; minutes < 6 * 60; minutes += 5) {
                clock.advance(Duration.ofMinutes(5));
                courier.round();
            }
        } finally {
            mail.recover();
        }
        var delivery = delivery("n-down", "email");
        assertThat(delivery.state()).isEqualTo(State.WAITING);
        assertThat(delivery.attempts()).as("backed off").isBetween(5, 15);
        assertThat(delivery.reason()).contains("MailConnect");
        clock.advance(Duration.ofHours(1));
        courier.round();
        assertThat(mail.to(address("n-down"))).hasSize(1);
        assertThat(state("n-down", "email")).isEqualTo(State.DONE);
        assertThat(waiting("n-down")).isEmpty();
    }

    @Test
    void what_cannot_be_sent_for_days_is_given_up_and_the_unit_is_told() {
        clock.set("2028-04-03T08:00+07:00");
        wantsMail("n-never", "16681", false);
        notices.give(Recipient.person("n-never", "16681"), List.of(notice("n-never", ChannelKind.EMAIL)));
        eventually(() -> assertThat(waiting("n-never")).hasSize(1));
        mail.fail();
        try {
            for (int hours = 0; hours < 75; hours++) {
                clock.advance(Duration.ofHours(1));
                courier.round();
            }
        } finally {
            mail.recover();
        }
        assertThat(state("n-never", "email")).isEqualTo(State.FAILED);
        assertThat(inbox("unit:16681").items())
                .filteredOn(item -> item.notice().kind().name().equals("DELIVERY_FAILED"))
                .hasSize(1);
        var listed = as("quantri.16681", "16681", "administrator").get("/api/notices/deliveries").json();
        assertThat(listed.valueStream().filter(delivery -> delivery.path("inbox").asString().equals("n-never"))
                .map(delivery -> delivery.path("state").asString())).containsExactly("FAILED");
        clock.advance(Duration.ofDays(91));
        courier.round();
        assertThat(waiting("n-never")).isEmpty();
        assertThat(mail.to(address("n-never"))).isEmpty();
    }

    @Test
    void a_mail_that_is_repeated_after_a_crash_bears_the_same_id() throws MessagingException {
        clock.set("2028-05-04T08:00+07:00");
        wantsMail("n-again", "14797", false);
        notices.give(Recipient.person("n-again", "14797"), List.of(notice("n-again", ChannelKind.EMAIL)));
        eventually(() -> assertThat(waiting("n-again")).hasSize(1));
        clock.advance(Duration.ofMinutes(5));
        var pointer = waiting("n-again").getFirst();
        assertThat(queue.claim(pointer, clock.instant().plus(Duration.ofMinutes(2)))).isTrue();
        var parcel = inboxes.begin("n-again", pointer.batch(), "email", ChannelKind.EMAIL, clock.instant());
        channels.carrying("email").orElseThrow().send("email", parcel.orElseThrow());
        assertThat(courier.round()).as("others wait for the lease of one who died").isZero();
        clock.advance(Duration.ofMinutes(2));
        courier.round();
        var mails = mail.to(address("n-again"));
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().getMessageID()).isEqualTo(mails.getLast().getMessageID())
                .endsWith("@thanhhoa.example>");
        assertThat(delivery("n-again", "email").attempts()).isEqualTo(2);
    }
}

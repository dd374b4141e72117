package vn.tiendo.task.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.WebhookReceiver;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Delivery.State;

class WebhookTest extends DeliveryTest {

    private final WebhookReceiver receiver = new WebhookReceiver();
    private JsonNode webhook = EventJson.mapper().createObjectNode();

    private Calls administrator() {
        return as("quantri.40", "40", "administrator");
    }

    @BeforeEach
    void named() {
        var answer = administrator().post("/api/webhooks/40", """
                {"name":"Zalo OA","url":"%s","below":true}""".formatted(receiver.url()));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        webhook = answer.json();
    }

    @AfterEach
    void removed() {
        administrator().call("DELETE", "/api/webhooks/40/" + webhook.path("id").asString(), "");
        receiver.close();
    }

    private String channel() {
        return "webhook:" + webhook.path("id").asString();
    }

    private void tell(String username, String time) {
        clock.set(time);
        as(username, "16681", "officer").put("/api/notices/settings", "{\"digest\":false}");
        notices.give(Recipient.person(username, "16681"), List.of(notice(username, ChannelKind.WEBHOOK)));
        eventually(() -> assertThat(waiting(username)).hasSize(1));
        clock.advance(Duration.ofMinutes(5));
    }

    @Test
    void a_gateway_of_the_province_is_told_what_a_commune_is_told_and_can_check_who_says_so() {
        tell("n-hook", "2028-06-01T08:00+07:00");
        courier.round();
        assertThat(receiver.calls()).hasSize(1);
        var call = receiver.calls().getFirst();
        assertThat(call.isSignedWith(webhook.path("secret").asString())).isTrue();
        assertThat(call.isSignedWith("whsec_AAAA")).isFalse();
        assertThat(call.timestamp()).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        var body = EventJson.mapper().readTree(call.body());
        assertThat(body.path("id").asString()).isEqualTo(call.id());
        assertThat(body.path("recipient").asString()).isEqualTo("n-hook");
        assertThat(body.path("notices").path(0).path("text").asString())
                .isEqualTo("Quá hạn 1 ngày (hạn 29/02/2028): Nội dung n-hook");
        assertThat(state("n-hook", channel())).isEqualTo(State.DONE);
    }

    @Test
    void a_receiver_that_fails_and_recovers_gets_the_same_message_in_the_end() {
        tell("n-fail", "2028-06-02T08:00+07:00");
        receiver.answer(500);
        IntStream.range(0, 5).forEach(_ -> {
            courier.round();
            clock.advance(Duration.ofMinutes(10));
        });
        int tried = receiver.calls().size();
        assertThat(state("n-fail", channel())).isEqualTo(State.WAITING);
        receiver.answer(200);
        clock.advance(Duration.ofHours(1));
        courier.round();
        assertThat(state("n-fail", channel())).isEqualTo(State.DONE);
        assertThat(receiver.calls()).hasSize(tried + 1).extracting(WebhookReceiver.Call::id).containsOnly(
                receiver.calls().getFirst().id());
    }

    @Test
    void a_receiver_that_keeps_failing_is_left_alone_for_a_while() {
        receiver.answer(503);
        for (int i = 0; i < 8; i++) {
            tell("n-many" + i, "2028-06-05T08:00+07:00");
        }
        clock.set("2028-06-05T08:10+07:00");
        courier.round();
        assertThat(receiver.calls()).as("two calls an attempt, five attempts or the few that were under way")
                .hasSizeLessThanOrEqualTo(16);
        var before = receiver.calls().size();
        clock.advance(Duration.ofSeconds(30));
        courier.round();
        assertThat(receiver.calls()).as("the breaker is open").hasSize(before);
        receiver.answer(200);
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(30));
            courier.round();
        }
        IntStream.range(0, 8).forEach(i -> assertThat(state("n-many" + i, channel())).isEqualTo(State.DONE));
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.answer(302);
        tell("n-redirect", "2028-06-07T08:00+07:00");
        courier.round();
        assertThat(receiver.calls()).hasSize(2);
        assertThat(delivery("n-redirect", channel()).reason()).isEqualTo("HTTP 302");
    }

    @Test
    void the_secret_is_shown_once_and_a_webhook_that_was_removed_is_called_no_more() {
        assertThat(webhook.path("secret").asString()).startsWith("whsec_");
        assertThat(administrator().get("/api/webhooks").json().path(0).path("secret").isNull()).isTrue();
        tell("n-removed", "2028-06-08T08:00+07:00");
        removed();
        courier.round();
        assertThat(receiver.calls()).isEmpty();
        var delivery = delivery("n-removed", channel());
        assertThat(delivery.state()).isEqualTo(State.SKIPPED);
        assertThat(delivery.reason()).isEqualTo("webhook-removed");
    }
}

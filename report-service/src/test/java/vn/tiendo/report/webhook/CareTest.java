package vn.tiendo.report.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Topics;
import vn.tiendo.events.WebhookEvent.WebhookDisabled;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.WebhookReceiver.Call;
import vn.tiendo.report.webhook.SubscriptionCommand.Enable;

class CareTest extends SubscribedTest {

    private WebhookDisabled disabled(TestTopic reports) {
        return reports.awaitRecords(message -> new String(message.value(), java.nio.charset.StandardCharsets.UTF_8)
                .contains("\"webhook\":\"" + id() + "\""), 1).stream()
                .map(message -> vn.tiendo.platform.stream.EventReader.read(message).orElseThrow().event())
                .map(WebhookDisabled.class::cast).findFirst().orElseThrow();
    }

    @Test
    void a_receiver_that_fails_for_days_is_disabled_and_its_unit_told_and_goes_on_where_it_stood_once_enabled() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            receiver.answer(500);
            change(reports, "8601", 1);
            change(reports, "8601", 2);
            serveUntilCalled(1);
            var failedFirst = clock.instant();
            for (int hour = 0; hour < 80; hour++) {
                clock.advance(Duration.ofHours(1));
                serve();
            }
            assertThat(receiver.calls()).hasSize(73);
            assertThat(shown().path("state").asString()).isEqualTo("DISABLED");
            var told = disabled(reports);
            assertThat(told.unit()).isEqualTo("86");
            assertThat(told.reason()).isEqualTo("HTTP 500");
            assertThat(told.failingSince()).isEqualTo(failedFirst);
            take();
            book.handle("86", Request.none(), new Enable(id(), "tichhop.86", clock.instant()));
            serveUntilTaken(2);
        }
        assertThat(taken("8601")).containsExactly(1L, 2L);
    }

    @Test
    void a_receiver_that_says_it_is_gone_is_disabled_at_once() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            receiver.answer(410);
            change(reports, "8602", 1);
            serveUntilCalled(1);
            assertThat(shown().path("state").asString()).isEqualTo("DISABLED");
            assertThat(disabled(reports).reason()).isEqualTo("HTTP 410");
            clock.advance(Duration.ofDays(1));
            serve();
            assertThat(receiver.calls()).hasSize(1);
        }
    }

    @Test
    void a_receiver_can_ask_to_be_left_alone_for_a_while_but_not_for_longer_than_we_wait_at_most() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            receiver.answer(429);
            receiver.retryAfter("600");
            change(reports, "8601", 1);
            serveUntilCalled(1);
        }
        clock.advance(Duration.ofMinutes(9));
        serve();
        assertThat(receiver.calls()).hasSize(1);
        receiver.retryAfter("86400");
        clock.advance(Duration.ofMinutes(1));
        serve();
        clock.advance(Duration.ofMinutes(15));
        serve();
        assertThat(receiver.calls()).hasSize(3);
    }

    @Test
    void a_replay_delivers_once_more_in_the_same_order_under_the_same_ids() {
        var before = Instant.now();
        try (var reports = new TestTopic(Topics.REPORT)) {
            for (int version = 1; version <= 5; version++) {
                change(reports, "8601", version);
                change(reports, "8602", version);
            }
        }
        serveUntilTaken(10);
        var first = taken.stream().map(Call::id).toList();
        taken.clear();
        assertThat(integrator().post(path() + "/replay", "{\"from\":\"" + before + "\"}").status()).isEqualTo(200);
        serveUntilTaken(10);
        assertThat(taken).extracting(Call::id).isEqualTo(first);
        assertThat(integrator().post(path() + "/replay", "{\"from\":\"2999-01-01T00:00:00Z\"}").problem())
                .isEqualTo("replay-from-future");
        assertThat(integrator().post(path() + "/replay", "{}").problem()).isEqualTo("field-missing");
    }

    @Test
    void a_changed_secret_signs_beside_the_one_before_for_a_day() {
        var changed = integrator().post(path() + "/secret", "").json().path("secret").asString();
        try (var reports = new TestTopic(Topics.REPORT)) {
            change(reports, "8601", 1);
            serveUntilTaken(1);
            clock.advance(Duration.ofHours(25));
            change(reports, "8601", 2);
            serveUntilTaken(2);
        }
        var during = taken.getFirst();
        assertThat(during.signature().split(" ")).hasSize(2)
                .anyMatch(one -> new Call(during.id(), during.timestamp(), one, during.body()).isSignedWith(changed))
                .anyMatch(one -> new Call(during.id(), during.timestamp(), one, during.body()).isSignedWith(secret()));
        assertThat(taken.getLast().isSignedWith(changed)).isTrue();
    }

    @Test
    void a_ping_is_sent_at_once_and_answered_with_what_came_of_it() {
        var ping = integrator().post(path() + "/ping", "").json();
        assertThat(ping.path("taken").asBoolean()).isTrue();
        assertThat(ping.path("outcome").asString()).isEqualTo("HTTP 204");
        assertThat(taken.getFirst().body()).contains("\"type\":\"ping\"");
        assertThat(taken.getFirst().isSignedWith(secret())).isTrue();
    }

    @Test
    void the_secret_is_shown_once_and_bad_subscriptions_are_refused_by_name() {
        assertThat(secret()).startsWith("whsec_");
        assertThat(shown().path("secret").isNull()).isTrue();
        assertThat(integrator().get("/api/subscriptions/86").json().path(0).path("secret").isNull()).isTrue();
        assertThat(subscribe("{\"name\":\"x\",\"url\":\"ftp://x\"}")).isEqualTo("webhook-address-invalid");
        assertThat(subscribe("{\"url\":\"http://127.0.0.1/\"}")).isEqualTo("webhook-name-invalid");
        assertThat(subscribe("{\"name\":\"x\",\"url\":\"http://127.0.0.1/\",\"types\":[\"nothing\"]}"))
                .isEqualTo("unknown-event-type");
        assertThat(subscribe("{\"name\":\"x\",\"url\":\"http://127.0.0.1/\",\"period\":\"2026-Q9\"}"))
                .isEqualTo("unknown-period");
        assertThat(integrator().get("/api/subscriptions/86/none").problem()).isEqualTo("not-found");
        assertThat(integrator().get("/api/subscriptions/14758").problem()).isEqualTo("not-your-unit");
    }

    private String subscribe(String json) {
        return integrator().post("/api/subscriptions/86", json).problem();
    }
}

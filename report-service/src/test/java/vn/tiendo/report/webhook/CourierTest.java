package vn.tiendo.report.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.WebhookReceiver;
import vn.tiendo.platform.test.WebhookReceiver.Call;
import vn.tiendo.report.live.LiveFilter;
import vn.tiendo.report.webhook.SubscriptionCommand.Subscribe;
import vn.tiendo.report.webhook.SubscriptionCommand.Unsubscribe;

class CourierTest extends SubscribedTest {

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void a_receiver_that_fails_for_an_hour_gets_every_event_in_order_in_the_end() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            receiver.answer(503);
            change(reports, "8601", 1);
            change(reports, "8602", 1);
            serveUntilCalled(1);
            for (int minute = 1; minute <= 60; minute++) {
                if (minute % 6 == 0) {
                    change(reports, "8601", 1 + minute / 6);
                    change(reports, "8602", 1 + minute / 6);
                }
                clock.advance(Duration.ofMinutes(1));
                serve();
            }
        }
        assertThat(receiver.calls()).hasSizeBetween(6, 16).extracting(Call::id)
                .containsOnly(receiver.calls().getFirst().id());
        assertThat(shown().path("failures").asInt()).isEqualTo(receiver.calls().size());
        take();
        clock.advance(Duration.ofMinutes(15));
        serveUntilTaken(22);
        assertThat(taken("8601")).isEqualTo(upTo(11));
        assertThat(taken("8602")).isEqualTo(upTo(11));
        assertThat(shown().path("failures").asInt()).isZero();
        assertThat(shown().path("attempts").path(0).path("outcome").asString()).isEqualTo("HTTP 204");
    }

    @Test
    void a_message_is_signed_says_what_happened_and_bears_the_id_of_the_event() throws Exception {
        try (var reports = new TestTopic(Topics.REPORT)) {
            change(reports, "8601", 1);
            serveUntilTaken(1);
        }
        var call = taken.getFirst();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret().substring("whsec_".length())), "HmacSHA256"));
        var signed = (call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8);
        assertThat(call.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed)));
        var body = EventJson.mapper().readTree(call.body());
        assertThat(body.path("id").asString()).isEqualTo(call.id());
        assertThat(body.path("type").asString()).isEqualTo("figures-rolled-up");
        assertThat(body.path("data").path("name").asString()).isEqualTo("Xã 8601");
        assertThat(body.toString()).doesNotContain("canbo");
    }

    @Test
    void instances_that_deliver_at_once_deliver_each_event_once_and_in_order() {
        try (var reports = new TestTopic(Topics.REPORT); var instances = Executors.newFixedThreadPool(4)) {
            for (int version = 1; version <= 20; version++) {
                change(reports, "8601", version);
                change(reports, "8602", version);
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> serve(courier(true)), instances)).toList()
                        .forEach(CompletableFuture::join);
            }
        }
        serveUntilTaken(40);
        assertThat(taken("8601")).isEqualTo(upTo(20));
        assertThat(taken("8602")).isEqualTo(upTo(20));
    }

    @Test
    void an_instance_that_dies_after_the_receiver_took_an_event_has_it_come_again_under_the_same_id() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            var far = clock.instant().plus(Duration.ofDays(1));
            receiver.answer(call -> {
                taken.add(call);
                if (taken.size() == 1) {
                    progresses.lease(id(), far, clock.instant().plusSeconds(90));
                }
                return 204;
            });
            change(reports, "8601", 1);
            change(reports, "8601", 2);
            serveUntilTaken(1);
            serve();
            assertThat(taken).as("the lease of the other").hasSize(1);
            clock.advance(Duration.ofMinutes(2));
            serveUntilTaken(3);
        }
        assertThat(taken("8601")).containsExactly(1L, 1L, 2L);
        assertThat(taken.get(1).id()).isEqualTo(taken.get(0).id());
        assertThat(new HashSet<>(taken)).extracting(Call::id).contains(taken.get(2).id());
    }

    @Test
    void a_redirect_is_not_followed_and_counts_as_failure() {
        receiver.answer(302);
        try (var reports = new TestTopic(Topics.REPORT)) {
            change(reports, "8601", 1);
            serveUntilCalled(1);
        }
        assertThat(receiver.calls()).hasSize(1);
        assertThat(shown().path("attempts").path(0).path("outcome").asString()).isEqualTo("HTTP 302");
    }

    @Test
    void an_address_that_came_to_be_private_is_not_called() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            change(reports, "8601", 1);
            await().untilAsserted(() -> {
                serve(courier(false));
                assertThat(shown().path("attempts").path(0).path("outcome").asString())
                        .isEqualTo("webhook-address-private");
            });
        }
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void what_is_not_wanted_is_passed_over_without_a_call() {
        try (var reports = new TestTopic(Topics.REPORT)) {
            integrator().put(path(), """
                    {"name":"Cổng dữ liệu","url":"%s","below":true,"period":"2033-Q2"}""".formatted(receiver.url()));
            change(reports, "8601", 1);
            integrator().put(path(), """
                    {"name":"Cổng dữ liệu","url":"%s","below":true,"period":"2033-Q1"}""".formatted(receiver.url()));
            change(reports, "86", 2);
            change(reports, "14758", 3);
            serveUntilTaken(2);
        }
        assertThat(taken("86")).containsExactly(2L);
        assertThat(taken("14758")).isEmpty();
    }

    @Test
    void a_slow_receiver_does_not_hold_up_the_others() {
        var released = new CountDownLatch(1);
        var key = new SubscriptionKey("8602", "slow-" + id());
        try (var slow = new WebhookReceiver();
                var couriers = new Couriers(courier(true), 8);
                var reports = new TestTopic(Topics.REPORT)) {
            slow.answer(_ -> {
                awaited(released);
                return 204;
            });
            subscribe(key, slow.url(), PERIOD);
            courier(true).deliver(key);
            change(reports, "8602", 1);
            await().untilAsserted(() -> {
                couriers.look();
                assertThat(slow.calls()).hasSize(1);
            });
            change(reports, "8602", 2);
            await().untilAsserted(() -> {
                couriers.look();
                assertThat(taken).hasSize(2);
            });
            assertThat(slow.calls()).hasSize(1);
            released.countDown();
            await().untilAsserted(() -> {
                couriers.look();
                assertThat(slow.calls()).hasSize(2);
            });
        } finally {
            released.countDown();
            book.handle(key.unit(), Request.none(), new Unsubscribe(key.id()));
        }
    }

    @Test
    void a_hundred_subscriptions_without_news_open_no_consumers_and_write_nothing() {
        var keys = IntStream.range(0, 100).mapToObj(i -> new SubscriptionKey("8602", i + "-idle-" + id())).toList();
        var courier = courier(true);
        try (var reports = new TestTopic(Topics.REPORT)) {
            keys.forEach(key -> subscribe(key, receiver.url(), "2099"));
            keys.forEach(courier::deliver);
            var versions = keys.stream().map(key -> progresses.of(key.id()).version()).toList();
            int consumers = consumers();
            change(reports, "8602", 1);
            await().untilAsserted(() -> {
                serve(courier);
                assertThat(taken).hasSize(1);
            });
            assertThat(courier.due()).doesNotContainAnyElementsOf(keys);
            assertThat(consumers()).isLessThanOrEqualTo(consumers);
            assertThat(keys).extracting(key -> progresses.of(key.id()).version()).isEqualTo(versions);
        } finally {
            keys.forEach(key -> book.handle(key.unit(), Request.none(), new Unsubscribe(key.id())));
        }
    }

    private static int consumers() {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .queryNames(new ObjectName("kafka.consumer:type=app-info,*"), null).size();
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }

    private void subscribe(SubscriptionKey key, String url, String period) {
        book.handle(key.unit(), Request.none(), new Subscribe(key.id(), key.id(), url,
                new LiveFilter(key.unit(), false, Set.of(), period, null), secret(), 200, "tichhop.86",
                clock.instant()));
    }

    private static void awaited(CountDownLatch released) {
        try {
            assertThat(released.await(4, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

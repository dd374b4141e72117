package vn.tiendo.report.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.events.Watermark;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.test.WebhookReceiver;
import vn.tiendo.platform.test.WebhookReceiver.Call;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.webhook.WebhookAddress;
import vn.tiendo.platform.webhook.WebhookCaller;
import vn.tiendo.platform.webhook.WebhookTimeouts;
import vn.tiendo.report.webhook.topic.TopicReader;

/** Province 86 with two communes, a receiver that subscribed to all of it, and an instance whose clock the test moves. */
@ServiceTest
abstract class SubscribedTest {

    static final String PERIOD = "2033-Q1";
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final Instant AT = Instant.parse("2033-04-01T00:00:00Z");
    private static final WebhookSettings SETTINGS = new WebhookSettings(true, true, Duration.ofSeconds(2),
            Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(1), 8, Duration.ofSeconds(5),
            Duration.ofMinutes(15), Duration.ofDays(3), 20);

    @LocalServerPort
    private int port;

    @Autowired
    SubscriptionBook book;

    @Autowired
    Progresses progresses;

    @Autowired
    private TopicReader topics;

    @Autowired
    private Units units;

    @Autowired
    private MeterRegistry meters;

    final MovingClock clock = new MovingClock();
    final WebhookReceiver receiver = new WebhookReceiver();
    final List<Call> taken = new CopyOnWriteArrayList<>();
    private JsonNode subscription = EventJson.mapper().createObjectNode();

    @BeforeEach
    void subscribe() {
        try (var registry = new TestTopic(Topics.UNIT)) {
            registry.send("86", 1, new RegistryPublished("86",
                    List.of(new RegisteredUnit("86", "Tỉnh Vĩnh Long", UnitLevel.PROVINCE, BEGIN, null,
                            List.of(new ParentLink("VN", BEGIN, null)), List.of()), commune("8601"), commune("8602")),
                    AT));
        }
        await().until(() -> units.isWithin("8601", "86"));
        take();
        var made = integrator().post("/api/subscriptions/86", """
                {"name":"Cổng dữ liệu","url":"%s","below":true,"types":["figures-rolled-up"]}"""
                .formatted(receiver.url()));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        subscription = made.json();
        clock.advance(Duration.between(clock.instant(), Instant.now().plusSeconds(1)));
        serve();
    }

    @AfterEach
    void unsubscribe() {
        assertThat(integrator().call("DELETE", path(), "").status()).isEqualTo(204);
        receiver.close();
    }

    private static RegisteredUnit commune(String code) {
        return new RegisteredUnit(code, "Xã " + code, UnitLevel.COMMUNE, BEGIN, null,
                List.of(new ParentLink("86", BEGIN, null)), List.of());
    }

    final Calls integrator() {
        return Calls.to(port).as(Tokens.of("tichhop.86", "86", "integrator"));
    }

    final String id() {
        return subscription.path("id").asString();
    }

    final String secret() {
        return subscription.path("secret").asString();
    }

    final String path() {
        return "/api/subscriptions/86/" + id();
    }

    final JsonNode shown() {
        return integrator().get(path()).json();
    }

    /** The receiver takes everything from now on. */
    final void take() {
        receiver.answer(call -> {
            taken.add(call);
            return 204;
        });
    }

    final Courier courier(boolean allowPrivate) {
        var caller = new WebhookCaller(new WebhookAddress(allowPrivate),
                new WebhookTimeouts(SETTINGS.connectTimeout(), SETTINGS.timeout()), clock);
        var patience = new Patience(SETTINGS.firstDelay(), SETTINGS.longestDelay(), SETTINGS.giveUpAfter());
        var calling = new Calling(caller, patience, book, RandomGenerator.of("L64X128MixRandom"), meters, clock);
        return new Courier(book, progresses, topics, calling, units, SETTINGS, clock);
    }

    /** One look of one instance at this subscription. */
    final void serve() {
        serve(courier(true));
    }

    final void serve(Courier courier) {
        courier.due().stream().filter(key -> key.id().equals(id())).forEach(courier::deliver);
    }

    /** Looks until so many events have been taken. */
    final void serveUntilTaken(int events) {
        await().untilAsserted(() -> {
            serve();
            assertThat(taken).hasSize(events);
        });
    }

    /** Looks until the receiver has been called so often. */
    final void serveUntilCalled(int calls) {
        await().untilAsserted(() -> {
            serve();
            assertThat(receiver.calls()).hasSizeGreaterThanOrEqualTo(calls);
        });
    }

    /** Numbers of a unit changed; versions say the order. */
    final void change(TestTopic reports, String unit, long version) {
        reports.send(unit + "|" + PERIOD, version, new FiguresRolledUp(unit, PERIOD, version, 1, 1, 1, Map.of(),
                Map.of(), new Watermark(AT, version), List.of(), AT));
    }

    /** Versions of a unit as they were taken. */
    final List<Long> taken(String unit) {
        return taken.stream().map(call -> EventJson.mapper().readTree(call.body()).path("data"))
                .filter(data -> data.path("unit").asString().equals(unit)).map(data -> data.path("version").asLong())
                .toList();
    }
}

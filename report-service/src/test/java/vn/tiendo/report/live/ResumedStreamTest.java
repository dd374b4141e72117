package vn.tiendo.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;

/** A reader that is killed again and again, and comes back now to one instance and now to another. */
@ServiceTest
class ResumedStreamTest {

    private static final List<String> UNITS = List.of("14758", "14797", "15187");
    private static final int EACH = 700;
    private static final long SEED = 20_261_121;

    @LocalServerPort
    private int port;

    @Autowired
    private LiveTopics topics;

    @Autowired
    private Units units;

    private final Random random = new Random(SEED);

    @Test
    void a_reader_killed_at_any_place_misses_nothing_and_gets_nothing_twice() throws IOException {
        String period = "2041-Q1";
        List<JsonNode> got = new ArrayList<>();
        try (OtherInstance other = OtherInstance.start(topics, units, 20_000)) {
            String id = readSome(other, period, null, 0, got);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(period));
            int stays = 0;
            while (got.size() < UNITS.size() * EACH) {
                id = readSome(other, period, id, 1 + random.nextInt(120), got);
                stays++;
            }
            sending.join();
            assertThat(stays).isGreaterThan(20);
        }
        Map<String, List<Long>> numbers = new HashMap<>();
        got.forEach(event -> numbers.computeIfAbsent(event.path("unit").asString(), _ -> new ArrayList<>())
                .add(event.path("version").asLong()));
        UNITS.forEach(unit -> assertThat(numbers.get(unit)).as("what %s was told", unit)
                .isEqualTo(LongStream.rangeClosed(1, EACH).boxed().toList()));
    }

    @Test
    void who_was_away_for_longer_than_can_be_made_up_for_is_told_to_load_anew() {
        send("2041-Q2");
        try (OtherInstance other = OtherInstance.start(topics, units, 100)) {
            KeptText outlet = new KeptText();
            other.open(outlet, filter("2041-Q2"), new Position(Collections.nCopies(9, 0L)).toString());
            await().untilAsserted(() -> assertThat(outlet.text().events()).extracting(StreamText.Told::name)
                    .containsExactly("reset"));
        }
    }

    @Test
    void when_an_instance_stops_its_readers_are_told_to_come_back() throws IOException {
        KeptText outlet = new KeptText();
        try (OtherInstance other = OtherInstance.start(topics, units, 20_000)) {
            Subscriber subscriber = other.open(outlet, filter("2041-Q3"), null);
            await().until(subscriber::isLive);
        }
        assertThat(outlet.text().events()).extracting(StreamText.Told::name).containsExactly("hello", "closing");
        assertThat(outlet.isClosed()).isTrue();
        try (SocketReader reader = new SocketReader(port, "unit=38&period=2041-Q3", Tokens.reviewer("38"),
                outlet.text().lastId()).reading()) {
            assertThat(enough(0, reader::text).events()).extracting(StreamText.Told::name).containsExactly("hello");
        }
    }

    private static void send(String period) {
        try (TestTopic report = new TestTopic(Topics.REPORT)) {
            for (int number = 1; number <= EACH; number++) {
                for (String unit : UNITS) {
                    report.send(Numbered.key(unit, period), number, Numbered.event(unit, period, number));
                }
            }
        }
    }

    /** Comes back to whichever instance, is killed once it has that many more, and says the last id it had. */
    private @Nullable String readSome(OtherInstance other, String period, @Nullable String id, int more,
            List<JsonNode> got) throws IOException {
        int wanted = Math.min(more, UNITS.size() * EACH - got.size());
        StreamText text = random.nextBoolean() ? fromServer(period, id, wanted) : fromOther(other, period, id, wanted);
        assertThat(text.named("reset")).isEmpty();
        text.named("figures-rolled-up").forEach(data -> got.add(EventJson.mapper().readTree(data)));
        return text.lastId();
    }

    private StreamText fromServer(String period, @Nullable String id, int wanted) throws IOException {
        String query = "unit=38&below=true&types=figures-rolled-up&period=" + period;
        try (SocketReader reader = new SocketReader(port, query, Tokens.reviewer("38"), id).reading()) {
            return enough(wanted, reader::text);
        }
    }

    private StreamText fromOther(OtherInstance other, String period, @Nullable String id, int wanted) {
        KeptText outlet = new KeptText();
        Subscriber subscriber = other.open(outlet, filter(period), id);
        StreamText text = enough(wanted, outlet::text);
        subscriber.close();
        return text;
    }

    private static StreamText enough(int wanted, Supplier<StreamText> text) {
        return await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(20)).until(text::get,
                known -> known.lastId() != null && known.named("figures-rolled-up").size() >= wanted);
    }

    private static LiveFilter filter(String period) {
        return LiveFilter.require("38", true, Set.of("figures-rolled-up"), period, null);
    }
}

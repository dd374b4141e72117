package vn.tiendo.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tiendo.bench.Api;
import vn.tiendo.bench.RunningPlatform;
import vn.tiendo.events.Topics;
import vn.tiendo.local.infrastructure.LoopbackPorts;
import vn.tiendo.local.launcher.Rebuild;
import vn.tiendo.platform.test.Lag;

/**
 * Under a load of submissions, reviews and corrections through the gateway every part is killed, and events are delivered
 * again and out of order; in the midst of it the numbers are built anew, and two instances share the work. In the end the numbers of every unit must be exactly what the clients were acknowledged.
 */
class LedgerIT {

    private static final long SEED = Long.getLong("tiendo.ledger.seed", System.nanoTime());
    private static final int KILLS = Integer.getInteger("tiendo.ledger.kills", 9);
    private static final int CLIENTS = 3;
    private static final String PERIOD = "2026-Q1";
    private static final String HISTORY = "2024-Q1";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final RunningPlatform running = RunningPlatform.shared();
    private final Api api = new Api(running.gateway());
    private final Random random = new Random(SEED);

    @Test
    void what_was_acknowledged_is_what_the_numbers_say_at_every_level() throws Exception {
        System.out.println("ledger seed " + SEED);
        Map<String, List<Commune>> now = Map.of("38", communes("38", "2026-03-31", PERIOD, 20), "40",
                communes("40", "2026-03-31", PERIOD, 6));
        List<Commune> history = oldCommunes();
        List<Commune> all = Stream.concat(now.values().stream().flatMap(List::stream), history.stream()).toList();
        try (Load load = new Load(all, CLIENTS);
                Redelivery redelivery = new Redelivery(running.platform().ports().bootstrapServers(), Topics.KPI,
                        SEED)) {
            killAll(load);
            rebuildWhileServing();
            shareTheWork(load);
            load.stop();
            System.out.printf("ledger: %d acknowledged steps, %d kills, %d copies of events sent%n",
                    load.acknowledged(), KILLS, redelivery.stopAndDeliverBackwards());
        }
        await().atMost(PATIENCE).until(() -> lag("report-service-2") == 0);
        await().atMost(PATIENCE).untilAsserted(() -> assertNumbers(api, now, history));
        assertRebuildEqual(now, history);
        assertFaultIsFound(now.getOrDefault("38", List.of()));
    }

    private void killAll(Load load) {
        List<String> parts = running.platform().parts();
        for (int kill = 0; kill < KILLS; kill++) {
            long until = load.acknowledged() + 10 + random.nextInt(30);
            await().atMost(PATIENCE).until(() -> load.acknowledged() >= until);
            String part = parts.get(kill % parts.size());
            running.platform().kill(part);
            running.platform().awaitReady(part, PATIENCE);
        }
    }

    /** The second of two instances that share the work is killed in the midst of it. */
    private void shareTheWork(Load load) {
        try (SecondReportService partner = SecondReportService.partner(running, port(), 2)) {
            board(new Api(partner.address()), "38", PERIOD);
            proceed(load, 100);
        }
        proceed(load, 40);
    }

    private static void proceed(Load load, int steps) {
        long until = load.acknowledged() + steps;
        await().atMost(PATIENCE).until(() -> load.acknowledged() >= until);
    }

    /** From now on the numbers are those of the second generation, and what comes next counts in them. */
    private void rebuildWhileServing() {
        assertThat(new Rebuild(running.options(), _ -> board(api, "38", PERIOD)).run()).isEqualTo(2);
        running.platform().awaitReady("report", PATIENCE);
    }

    private void assertRebuildEqual(Map<String, List<Commune>> now, List<Commune> history) {
        try (SecondReportService rebuilt = SecondReportService.quiet(running, "rebuild", port(), Optional.empty())) {
            Api second = new Api(rebuilt.address());
            await().atMost(PATIENCE).until(() -> lag("rebuild") == 0);
            await().atMost(PATIENCE).untilAsserted(() -> assertNumbers(second, now, history));
            for (String unit : List.of("VN", "38", "40")) {
                assertThat(comparable(board(second, unit, PERIOD))).isEqualTo(comparable(board(api, unit, PERIOD)));
            }
        }
    }

    private void assertFaultIsFound(List<Commune> communes) {
        Path faults = running.home().resolve("bench/target/test-classes");
        try (SecondReportService faulty = SecondReportService.quiet(running, "faulty", port(), Optional.of(faults))) {
            Api second = new Api(faulty.address());
            await().atMost(PATIENCE).until(() -> lag("faulty") == 0);
            assertThatThrownBy(() -> assertCommunes(second, communes, PERIOD))
                    .as("without deduplication the books must not balance")
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("14");
        }
    }

    private void assertNumbers(Api from, Map<String, List<Commune>> now, List<Commune> history) {
        now.values().forEach(communes -> assertCommunes(from, communes, PERIOD));
        assertCommunes(from, history, HISTORY);
        now.forEach((province, communes) -> Boards.assertEqual(board(from, province, PERIOD), entries(communes)));
        Boards.assertEqual(board(from, "VN", PERIOD),
                now.values().stream().flatMap(communes -> entries(communes).stream()).toList());
        Boards.assertEqual(board(from, "VN", HISTORY), entries(history));
    }

    private void assertCommunes(Api from, List<Commune> communes, String period) {
        communes.forEach(commune -> Boards.assertEqual(board(from, commune.code(), period), List.of(commune.entry())));
    }

    private static Collection<Entry> entries(List<Commune> communes) {
        return communes.stream().map(Commune::entry).toList();
    }

    private JsonNode board(Api from, String unit, String period) {
        Api.Reply reply = from.get(reviewer("VN"), "/api/scoreboards/" + unit + "?period=" + period);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    /** Versions count how often something was told, which differs between a live run and a rebuild. */
    private static Map<String, JsonNode> comparable(JsonNode board) {
        return board.properties()
                .stream()
                .filter(member -> !member.getKey().equals("version"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Commune> communes(String province, String day, String period, int count) {
        return units(province, day).limit(count)
                .map(code -> new Commune(api, random.nextLong(), code, period, running.token("canbo." + code),
                        reviewer(province)))
                .toList();
    }

    /** Communes of the first districts of a province that existed in 2024. */
    private List<Commune> oldCommunes() {
        List<Commune> communes = new ArrayList<>();
        units("38", "2024-03-31").limit(2)
                .forEach(district -> communes.addAll(units(district, "2024-03-31").limit(2)
                        .map(code -> new Commune(api, random.nextLong(), code, HISTORY,
                                running.token("canbo." + code), reviewer("38")))
                        .toList()));
        assertThat(communes).hasSize(4);
        return communes;
    }

    private Stream<String> units(String parent, String day) {
        JsonNode page = api.get(reviewer("VN"), "/api/units?parent=" + parent + "&on=" + day + "&limit=200").json();
        return page.path("items").valueStream().map(unit -> unit.path("code").asString());
    }

    private final Map<String, String> reviewers = new java.util.concurrent.ConcurrentHashMap<>();

    private String reviewer(String unit) {
        return reviewers.computeIfAbsent(unit, code -> running.token("thamdinh." + code));
    }

    private long lag(String group) {
        return Lag.of(running.platform().ports().bootstrapServers(), group, Topics.KPI);
    }

    private static int port() {
        return LoopbackPorts.free(1).getFirst();
    }
}

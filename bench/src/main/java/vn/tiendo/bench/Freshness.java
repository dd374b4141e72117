package vn.tiendo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.tiendo.local.launcher.TokenClient;

/**
 * How long after the acknowledgement of a submission its number is on a subscriber's stream, both through the gateway, at
 * a steady rate. Needs a running platform.
 */
public final class Freshness {

    private static final String PERIOD = "2026-Q2";
    private static final int RATE = 20;

    private final Api api;
    private final TokenClient tokens;
    private final String gateway;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private Freshness(String gateway, String issuer) {
        this.gateway = gateway;
        this.api = new Api(gateway);
        this.tokens = new TokenClient(issuer);
    }

    static void main(String[] args) throws InterruptedException {
        new Freshness(args[0], args[1]).measure();
    }

    private void measure() throws InterruptedException {
        String reviewer = tokens.token("thamdinh.38");
        Map<String, String> officers = prepare(reviewer);
        LiveStream stream = new LiveStream(gateway, reviewer, "38", PERIOD,
                (unit, change, at) -> seen.putIfAbsent(unit + change, at));
        stream.awaitOpen();
        CountDownLatch answered = new CountDownLatch(2 * officers.size());
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(4)) {
            List<Runnable> calls = new ArrayList<>();
            officers.forEach((unit, token) -> calls.add(() -> call(unit, "SUBMITTED", token, "/submit", answered)));
            officers.keySet().forEach(unit -> calls.add(() -> call(unit, "APPROVED", reviewer, "/approve", answered)));
            for (int i = 0; i < calls.size(); i++) {
                var _ = clock.schedule(calls.get(i), 1000L * i / RATE, TimeUnit.MILLISECONDS);
            }
            answered.await();
        }
        stream.awaitEvents(() -> seen.keySet().containsAll(acknowledged.keySet()), Duration.ofSeconds(30));
        report();
    }

    private Map<String, String> prepare(String reviewer) {
        Map<String, String> officers = new ConcurrentHashMap<>();
        Random random = new Random(38);
        api.get(reviewer, "/api/units?parent=38&on=2026-06-30&limit=200")
                .json()
                .path("items")
                .forEach(unit -> officers.put(unit.path("code").asString(), ""));
        officers.replaceAll((unit, none) -> tokens.token("canbo." + unit));
        officers.forEach((unit, token) -> api.put(token, path(unit), RandomForm.json(RandomForm.draw(random)),
                existing(token, unit)));
        return officers;
    }

    private @org.jspecify.annotations.Nullable String existing(String token, String unit) {
        Api.Reply reply = api.get(token, path(unit));
        return reply.status() == 200 ? reply.entityTag() : null;
    }

    private void call(String unit, String change, String token, String action, CountDownLatch answered) {
        try {
            Api.Reply reply = api.post(token, path(unit) + action, "");
            if (reply.status() == 200) {
                acknowledged.put(unit + change, System.nanoTime());
            } else {
                System.err.println(unit + action + ": " + reply.json());
            }
        } finally {
            answered.countDown();
        }
    }

    private void report() {
        long[] micros = acknowledged.entrySet()
                .stream()
                .filter(change -> seen.containsKey(change.getKey()))
                .mapToLong(change -> Math.max(0,
                        (seen.getOrDefault(change.getKey(), 0L) - change.getValue()) / 1_000))
                .sorted()
                .toArray();
        System.out.printf(
                "freshness at %d changes/s through the gateway: %d changes, median %.1f ms, 99th percentile %.1f ms,"
                        + " slowest %.1f ms, never seen %d%n",
                RATE, micros.length, at(micros, 0.5), at(micros, 0.99),
                at(micros, 1), acknowledged.size() - micros.length);
    }

    private static double at(long[] sorted, double quantile) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1e3;
    }

    private static String path(String unit) {
        return "/api/submissions/" + unit + "/CCHC-Q/" + PERIOD;
    }
}

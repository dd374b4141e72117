package vn.tiendo.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tiendo.local.launcher.TokenClient;

/** How long questions about units take at plan-service, one after the other, over HTTP. Needs a running platform. */
public final class UnitQueries {

    private static final int TIMES = 500;
    private static final List<String> QUESTIONS = List.of("/api/units?parent=38", "/api/units?parent=38&on=2025-06-30",
            "/api/units/14758", "/api/units/15859.2025/successors?on=2026-01-01",
            "/api/units/14758/predecessors?on=2025-06-30",
            "/api/units/15187/offices/match?name=VP%20UBND");

    private UnitQueries() {}

    static void main(String[] args) {
        var api = new Api(args[0]);
        var token = new TokenClient(args[1]).token("thamdinh.38");
        QUESTIONS.forEach(question -> {
            IntStream.range(0, TIMES).forEach(_ -> api.get(token, question));
            var times = IntStream.range(0, TIMES).mapToLong(_ -> time(api, token, question)).sorted().toArray();
            System.out.printf(Locale.ROOT, "%s: median %.1f ms, 95th percentile %.1f ms (bound: 10 ms)%n", question,
                    times[TIMES / 2] / 1e6, times[TIMES * 95 / 100] / 1e6);
        });
    }

    private static long time(Api api, String token, String question) {
        var start = System.nanoTime();
        api.get(token, question);
        return System.nanoTime() - start;
    }
}

package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.BoundsProvince.COMMUNES;
import static vn.tiendo.report.BoundsProvince.INDICATORS;
import static vn.tiendo.report.BoundsProvince.months;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/**
 * Measures what a province of 166 communes with 60 figures and 60 indicators costs to ask for, over 12 months; run by
 * {@code bench/report-bounds}, not in the build.
 */
@ServiceTest
class ReportBounds {

    private static final String PROVINCE = "98";
    private static final int REPETITIONS = 300;

    @LocalServerPort
    private int port;

    @Test
    void measure() {
        var begun = System.nanoTime();
        var province = new BoundsProvince(PROVINCE);
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            province.publish(kpi);
            months().forEach(month -> IntStream.rangeClosed(1, COMMUNES)
                    .forEach(commune -> province.send(kpi, commune, month, 1)));
        }
        months().forEach(month -> await().atMost(Duration.ofMinutes(3)).until(() -> asked(
                "/api/scoreboards/" + PROVINCE + "?period=" + month).path("approved").asInt() == COMMUNES));
        print(String.format(Locale.ROOT,
                "%,d submissions of %d figures sent one after the other and rolled up in %.1f s",
                COMMUNES * 12, INDICATORS, (System.nanoTime() - begun) / 1e9));
        timed("province, 60 indicators, 12 months", "/api/scoreboards/" + PROVINCE + "/trend?from=2018-01&to=2018-12");
        timed("scoreboard of the province, one month", "/api/scoreboards/" + PROVINCE + "?period=2018-05");
        timed("completeness of the province", "/api/completeness?parent=" + PROVINCE + "&period=2018-05");
        timed("ranking of 166 communes", "/api/scoreboards/" + PROVINCE + "/bound7/ranking?period=2018-05");
    }

    private tools.jackson.databind.JsonNode asked(String path) {
        return Calls.to(port).as(Tokens.reviewer(PROVINCE)).get(path).json();
    }

    private void timed(String what, String path) {
        var caller = Calls.to(port).as(Tokens.reviewer(PROVINCE));
        var taken = new long[REPETITIONS];
        for (int i = -REPETITIONS; i < REPETITIONS; i++) {
            var start = System.nanoTime();
            assertThat(caller.get(path).status()).isEqualTo(200);
            taken[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(taken);
        print(String.format(Locale.ROOT, "%s: median %.1f ms, 95th percentile %.1f ms", what,
                taken[REPETITIONS / 2] / 1e6, taken[REPETITIONS * 95 / 100] / 1e6));
    }

    private static void print(String line) {
        try {
            Files.writeString(Path.of("target", "report-bounds.txt"), line + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

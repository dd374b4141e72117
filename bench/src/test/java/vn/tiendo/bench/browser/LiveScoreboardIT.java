package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bench.Api;
import vn.tiendo.bench.RandomForm;
import vn.tiendo.bench.RunningPlatform;
import vn.tiendo.events.Figure;

/** A reviewer watches the province while a commune reports. The quarter is one that no other test touches. */
class LiveScoreboardIT {

    private static final String PERIOD = "2025-Q4";
    private static final String SUBMISSION = "/api/submissions/14758/CCHC-Q/" + PERIOD;

    @Test
    void the_provinces_number_changes_before_the_reviewers_eyes(@TempDir Path profile) {
        assumeTrue(Browser.isInstalled(), "no chromium with chromedriver on this machine");
        var running = RunningPlatform.shared();
        try (var browser = new Browser(profile)) {
            browser.open(running.gateway() + "/?period=" + PERIOD);
            browser.signIn("thamdinh.38", "tiendo");
            browser.waitFor("reported-count", "0");
            browser.waitFor("indicator-onTimeRate-provisional", "Chưa có");
            browser.waitFor("connection", "Trực tiếp");
            browser.run("window.loadedOnce = true");

            report(new Api(running.gateway()), running.token("canbo.14758"));

            browser.waitFor("indicator-onTimeRate-provisional", "99,5%");
            browser.waitFor("indicator-onTimeRate-official", "Chưa có");
            browser.waitFor("reported-count", "1");
            browser.waitFor("unit-14758-status", "Chờ duyệt");
            assertThat(browser.run("return window.loadedOnce")).isEqualTo(true);
            browser.screenshot(running.home().resolve("bench/target/scoreboard.png"));
        }
    }

    private static void report(Api api, String officer) {
        Map<String, Figure> figures = RandomForm.draw(new Random(1));
        figures.put("proceduresResolved", Figure.of(200));
        figures.put("proceduresOnTime", Figure.of(199));
        figures.put("lateFiles", Figure.of(1));
        figures.put("lateFilesApologised", Figure.of(1));
        figures.put("proceduresOnline", Figure.of(120));
        figures.put("resultsDigitised", Figure.of(150));
        assertThat(api.put(officer, SUBMISSION, RandomForm.json(figures), null).status()).isIn(200, 201);
        assertThat(api.post(officer, SUBMISSION + "/submit", "").status()).isEqualTo(200);
    }
}

package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.tiendo.bench.Api;
import vn.tiendo.bench.RunningPlatform;

/** An officer enters figures, loses the network, goes on, and has it back. The quarter is one that no other test touches. */
class OfflineEntryIT {

    private static final String UNIT = "14797";
    private static final String PERIOD = "2025-Q3";

    @Test
    void what_is_typed_without_a_network_is_kept_and_stored_when_it_is_back(@TempDir Path profile) {
        assumeTrue(Browser.isInstalled(), "no chromium with chromedriver on this machine");
        var running = RunningPlatform.shared();
        var api = new Api(running.gateway());
        var officer = running.token("canbo." + UNIT);
        try (var browser = new Browser(profile)) {
            browser.open(running.gateway() + "/figures/CCHC-Q?period=" + PERIOD);
            browser.signIn("canbo." + UNIT, "tiendo");
            browser.type(cell(0), "1234", Keys.ENTER);
            browser.waitForPart("delivery", "Đã lưu");

            browser.network(false);
            browser.type(cell(1), "1217", Keys.ENTER);
            browser.waitForPart("kept", "1 ô");
            assertThat(stored(api, officer)).contains("\"1234\"").doesNotContain("\"1217\"");

            browser.network(true);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(stored(api, officer)).contains("\"1234\"", "\"1217\""));
            browser.waitForPart("delivery", "Đã lưu");
        }
    }

    private static String cell(int row) {
        return "[role=gridcell][data-row='%d'][data-column='0']".formatted(row);
    }

    private static String stored(Api api, String officer) {
        return api.get(officer, "/api/submissions/" + UNIT + "/CCHC-Q/" + PERIOD).json().path("figures").toString();
    }
}

package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bench.RunningPlatform;

/** Somebody without an account, on a phone. */
class VisitorIT {

    @Test
    void everybody_can_look_up_what_a_province_has_published_without_signing_in(@TempDir Path profile) {
        assumeTrue(Browser.isInstalled(), "no chromium with chromedriver on this machine");
        var running = RunningPlatform.shared();
        try (var browser = new Browser(profile)) {
            browser.resize(390, 844);
            browser.open(running.gateway() + "/public");
            browser.waitForPart("public-units", "Thanh Hóa");
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing is wider than the phone").isEqualTo(true);
        }
    }
}

package vn.tiendo.bench.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Serious and critical findings of axe-core about the page as it is drawn, contrast of colours included. The script is the
 * one that the dashboard's build has installed for its own tests.
 */
final class Axe {

    private static final Path SCRIPT = Path.of(System.getProperty("tiendo.home", ".."),
            "dashboard/node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = arguments[0];
            axe.run(document, { resultTypes: ["violations"], ...(rules === null ? {} : { runOnly: rules }) }).then(
              ({ violations }) => done(violations
                .filter(({ impact }) => impact === "serious" || impact === "critical")
                .flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) =>
                  `${id} at ${target.join(" ")}: ${html.slice(0, 240)} – ${[...any, ...all, ...none].map((one) => one.message).join("; ")}`))),
              (error) => done(["axe: " + error]));
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChromeDriver driver;

    Axe(ChromeDriver driver) {
        this.driver = driver;
    }

    List<String> findings() {
        return run(null);
    }

    /** Only of what changes with the look of a page. */
    List<String> contrastFindings() {
        return run(List.of("color-contrast"));
    }

    private List<String> run(@Nullable List<String> rules) {
        if (Boolean.TRUE.equals(driver.executeScript("return typeof window.axe === 'undefined'"))) {
            driver.executeScript(script());
        }
        var timeouts = driver.manage().timeouts();
        var usual = timeouts.getScriptTimeout();
        timeouts.scriptTimeout(PATIENCE);
        var findings = (List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN, rules));
        timeouts.scriptTimeout(usual);
        return findings.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

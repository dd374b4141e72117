package vn.tiendo.bench.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What the browser complains of while a page is used. */
final class Console {

    /**
     * Answers that say "there is none yet", or refuse what a story enters wrongly on purpose; a browser writes down every
     * one as if it were a fault.
     */
    private static final Pattern ANSWERS = Pattern.compile(
            "/api/(submissions/|tasks/feed|public/scoreboards/).*the server responded with a status of (404|422)"
                    + "|/api/reports/[^/]+/[^/ ]+ .*the server responded with a status of 404",
            Pattern.DOTALL);

    private final ChromeDriver driver;

    Console(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Errors and warnings since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !ANSWERS.matcher(message).find())
                .toList();
    }
}

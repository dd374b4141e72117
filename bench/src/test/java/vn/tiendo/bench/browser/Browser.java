package vn.tiendo.bench.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium with a profile of its own. Both programs are named by path, so that nothing is looked for or
 * downloaded: system properties {@code tiendo.chromium} and {@code tiendo.chromedriver}, by default Debian's.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("tiendo.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("tiendo.chromedriver", "/usr/bin/chromedriver"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final WebDriverWait patience;

    Browser(Path profile) {
        var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort()
                .build();
        // Every step waits for what it needs; a page with an open stream may count as loading for ever.
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NONE);
        options.addArguments("--headless=new", "--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1440, 900));
        patience = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        patience.ignoring(StaleElementReferenceException.class);
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    void open(String address) {
        driver.get(address);
    }

    /** Fills in the identity provider's own page. */
    void signIn(String username, String password) {
        patience.until(ExpectedConditions.visibilityOfElementLocated(By.name("username"))).sendKeys(username);
        driver.findElement(By.name("password")).sendKeys(password);
        driver.findElement(By.cssSelector("[type=submit]")).click();
    }

    /** Waits until the element of that test id says just this. */
    void waitFor(String testId, String text) {
        patience.withMessage(() -> "%s should say \"%s\"; the page: %s".formatted(testId, text, pageText()))
                .until(ExpectedConditions.textToBe(marked(testId), text));
    }

    void click(String testId) {
        patience.until(ExpectedConditions.elementToBeClickable(marked(testId))).click();
    }

    /** Clicks a place on the page, for example a cell of a grid, and types there. */
    void type(String cssSelector, CharSequence... keys) {
        patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(cssSelector))).click();
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Waits until the element of that test id is there and its text has that in it. */
    void waitForPart(String testId, String text) {
        patience.withMessage(() -> "%s should have \"%s\" in it; the page: %s".formatted(testId, text, pageText()))
                .until(ExpectedConditions.textToBePresentInElementLocated(marked(testId), text));
    }

    /** Cuts the network off, or gives it back. */
    void network(boolean connected) {
        var conditions = new ChromiumNetworkConditions();
        conditions.setOffline(!connected);
        driver.setNetworkConditions(conditions);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    Object run(String script) {
        return java.util.Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private String pageText() {
        var text = driver.findElement(By.tagName("body")).getText();
        return driver.getCurrentUrl() + " " + text.substring(0, Math.min(600, text.length()));
    }

    private static By marked(String testId) {
        return By.cssSelector("[data-testid='" + testId + "']");
    }
}

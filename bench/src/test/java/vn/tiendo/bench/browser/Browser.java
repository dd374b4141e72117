package vn.tiendo.bench.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.remote.http.ClientConfig;
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
    /** So long a command may take; the slowest is a whole look at a page. */
    private static final Duration ANSWERED = Duration.ofSeconds(75);
    private static final int ATTEMPTS = 3;
    /** Nothing is being read, and nothing moves but what moves for ever. */
    private static final String AT_REST = """
            return document.readyState === "complete" && document.querySelector("[aria-busy=true]") === null
              && document.getAnimations().every((one) => one.playState !== "running"
                || one.effect.getTiming().iterations === Infinity);
            """;
    private static final String SAYS = """
            const plain = (text) => text.toLocaleLowerCase("vi");
            return plain(document.body.innerText).includes(plain(arguments[0]));
            """;
    private static final String TOO_WIDE = """
            const room = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= room ? [] : [...document.querySelectorAll("body *")]
              .filter((one) => one.getBoundingClientRect().right > room + 1)
              .slice(0, 5).map((one) => one.outerHTML.slice(0, 160));
            """;

    private final ChromeDriver driver;
    private final WebDriverWait patience;
    private final AccessibilityTree tree;
    private String opened = "";

    Browser(Path profile) {
        this(profile, Screen.DESKTOP);
    }

    Browser(Path profile, Screen screen) {
        var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort()
                .build();
        // Every step waits for what it needs; a page with an open stream may count as loading for ever.
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NONE);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        options.addArguments("--headless=new", "--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(service, options, ClientConfig.defaultConfig().readTimeout(ANSWERED));
        // A script that meets a page on its way out is never answered.
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(5));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", screen.width, "height",
                screen.height, "deviceScaleFactor", screen.density, "mobile", screen.mobile));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.mobile));
        wear(Look.LIGHT);
        tree = new AccessibilityTree(driver);
        patience = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        patience.ignoring(StaleElementReferenceException.class, ScriptTimeoutException.class);
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    void open(String address) {
        opened = address;
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /**
     * Fills in the identity provider's own page. On a machine that is far too busy Chromium now and then never asks for
     * something it needs; then all is done once more.
     */
    void signIn(String username, String password) {
        for (int attempt = 1; !isSignedIn(username, password); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new TimeoutException("cannot sign in; the page: " + pageText());
            }
            open(opened);
        }
    }

    private boolean isSignedIn(String username, String password) {
        try {
            var wait = new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50));
            wait.ignoring(WebDriverException.class);
            wait.until(_ -> !driver.findElements(By.cssSelector("[name=password], #root main")).isEmpty());
            if (!driver.findElements(By.name("password")).isEmpty()) {
                driver.findElement(By.name("username")).sendKeys(username);
                driver.findElement(By.name("password")).sendKeys(password);
                driver.findElement(By.cssSelector("[type=submit]")).click();
            }
            return wait.until(_ -> !driver.findElements(By.cssSelector("#root main")).isEmpty());
        } catch (TimeoutException _) {
            return false;
        }
    }

    /** Asks the page for a look, as a device that is set so does. */
    void wear(Look look) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", look.media());
    }

    /** Finds something and does something to it, again until both go well. */
    void act(String what, Function<AccessibilityTree, Optional<WebElement>> find, Consumer<WebElement> deed) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).ignoring(WebDriverException.class)
                .withMessage(() -> "cannot %s; the page: %s".formatted(what, pageText()))
                .until(_ -> find.apply(tree).map(element -> {
                    driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
                    deed.accept(element);
                    return true;
                }).orElse(false));
    }

    /** A box or a circle is pressed by its words, as it may be drawn by something else than itself. */
    void press(WebElement element) {
        ((WebElement) Objects.requireNonNull(
                driver.executeScript("return arguments[0].closest('label') ?? arguments[0]", element))).click();
    }

    /** Waits until the page says that, in capitals or not. */
    void waitForText(String text) {
        patience.withMessage(() -> "should say \"%s\"; the page: %s".formatted(text, pageText()))
                .until(_ -> Boolean.TRUE.equals(driver.executeScript(SAYS, text)));
    }

    void waitUntilRead() {
        patience.withMessage(() -> "should come to rest: " + pageText())
                .until(_ -> Boolean.TRUE.equals(driver.executeScript(AT_REST)));
    }

    /** Waits until the element of that test id says just this. */
    void waitFor(String testId, String text) {
        patience.withMessage(() -> "%s should say \"%s\"; the page: %s".formatted(testId, text, pageText()))
                .until(ExpectedConditions.textToBe(marked(testId), text));
    }

    /** Waits until the element of that test id is there and its text has that in it. */
    void waitForPart(String testId, String text) {
        patience.withMessage(() -> "%s should have \"%s\" in it; the page: %s".formatted(testId, text, pageText()))
                .until(ExpectedConditions.textToBePresentInElementLocated(marked(testId), text));
    }

    /** Clicks a place on the page, for example a cell of a grid, and types there. */
    void type(String cssSelector, CharSequence... keys) {
        act("click " + cssSelector, _ -> driver.findElements(By.cssSelector(cssSelector)).stream().findFirst(),
                WebElement::click);
        keys(keys);
    }

    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Puts a text into the clipboard and pastes it where the focus is. */
    void paste(String text) {
        driver.executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        driver.executeAsyncScript("navigator.clipboard.writeText(arguments[0]).then(arguments[1], arguments[1])", text);
        Map<String, Object> key = Map.of("key", "v", "code", "KeyV", "windowsVirtualKeyCode", 86, "modifiers", 2);
        driver.executeCdpCommand("Input.dispatchKeyEvent",
                plus(key, Map.of("type", "rawKeyDown", "commands", List.of("paste"))));
        driver.executeCdpCommand("Input.dispatchKeyEvent", plus(key, Map.of("type", "keyUp")));
    }

    void chooseFile(Path file) {
        patience.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("input[type=file]")))
                .sendKeys(file.toString());
    }

    /** Cuts the network off, or gives it back. */
    void network(boolean connected) {
        var conditions = new ChromiumNetworkConditions();
        conditions.setOffline(!connected);
        driver.setNetworkConditions(conditions);
    }

    Object run(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    Axe axe() {
        return new Axe(driver);
    }

    Console console() {
        return new Console(driver);
    }

    /** Elements that stick out of a page that is wider than its screen. */
    List<String> tooWide() {
        return ((List<?>) run(TOO_WIDE)).stream().map(String::valueOf).toList();
    }

    /** A picture of the page in a look, once it does not change any more. */
    byte[] still(Look look) {
        waitUntilRead();
        wear(look);
        var before = new AtomicReference<>(new byte[0]);
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(400))
                .until(_ -> Arrays.equals(before.get(), before.updateAndGet(_ -> picture())));
        wear(Look.LIGHT);
        return before.get();
    }

    private byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Map<String, Object> plus(Map<String, Object> some, Map<String, Object> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private String pageText() {
        var text = String.valueOf(run("return document.body.innerText"));
        return "%s %s; complaints: %s".formatted(driver.getCurrentUrl(),
                text.substring(0, Math.min(1500, text.length())),
                console().complaints());
    }

    private static By marked(String testId) {
        return By.cssSelector("[data-testid='" + testId + "']");
    }
}

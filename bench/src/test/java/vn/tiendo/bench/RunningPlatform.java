package vn.tiendo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.local.infrastructure.LoopbackPorts;
import vn.tiendo.local.launcher.LocalPlatform;
import vn.tiendo.local.launcher.PlatformOptions;
import vn.tiendo.local.launcher.Progress;
import vn.tiendo.local.launcher.TokenClient;

/** One local platform for all tests of this module, on free ports and fresh data; it ends with the JVM. */
public final class RunningPlatform {

    private static final int PORTS = 9;
    private static final RunningPlatform INSTANCE = start();

    private final Path home;
    private final PlatformOptions options;
    private final LocalPlatform platform;
    private final TokenClient tokens;

    private RunningPlatform(Path home, PlatformOptions options, LocalPlatform platform) {
        this.home = home;
        this.options = options;
        this.platform = platform;
        this.tokens = new TokenClient(platform.ports().issuer());
    }

    public static RunningPlatform shared() {
        return INSTANCE;
    }

    public Path home() {
        return home;
    }

    public PlatformOptions options() {
        return options;
    }

    public LocalPlatform platform() {
        return platform;
    }

    public String gateway() {
        return platform.ports().gateway();
    }

    public String token(String user) {
        return tokens.token(user);
    }

    private static RunningPlatform start() {
        Path home = Path.of(System.getProperty("tiendo.home", "..")).toAbsolutePath().normalize();
        Path data = home.resolve("bench/target/platform");
        delete(data);
        // A report is open on any day of the year, and receivers of events may be this test itself.
        PlatformOptions options = PlatformOptions.standard(home, data, freeBlock()).withoutMakingCaches()
                .withProperties("report",
                        Map.of("tiendo.report.periodic.every", "20s", "tiendo.report.periodic.look-back-days", "95",
                                "tiendo.report.periodic.calendar",
                                "file:" + home.resolve("bench/src/test/resources/quarterly-calendar.json"),
                                "tiendo.report.webhooks.allow-private", "true"))
                .withProperties("task", Map.of("tiendo.task.notices.webhook.allow-private", "true"));
        return new RunningPlatform(home, options, LocalPlatform.start(options, Progress.silent()));
    }

    private static int freeBlock() {
        return IntStream.iterate(21_000, base -> base < 29_000, base -> base + 20)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(LoopbackPorts::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

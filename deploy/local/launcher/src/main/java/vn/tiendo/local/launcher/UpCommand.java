package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** {@code ./tiendo up}: starts the platform and keeps it until Ctrl-C. */
record UpCommand(Path home, Terminal terminal) {

    int run(Arguments arguments) {
        var data = arguments.data(home.resolve("data"));
        var began = Instant.now();
        try (var platform = LocalPlatform.start(PlatformOptions.standard(home, data, arguments.port()), terminal)) {
            terminal.say("up.ready", platform.ports().gateway(),
                    String.valueOf(Duration.between(began, Instant.now()).toSeconds()));
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}

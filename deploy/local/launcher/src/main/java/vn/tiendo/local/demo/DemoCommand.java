package vn.tiendo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import vn.tiendo.local.launcher.LocalPlatform;
import vn.tiendo.local.launcher.PlatformOptions;
import vn.tiendo.local.launcher.Ports;
import vn.tiendo.local.launcher.Terminal;

/** {@code ./tiendo demo}: starts a platform on fresh data, tells the story, shows the table, keeps running. */
public record DemoCommand(Path home, Terminal terminal) {

    /**
     * Tells the story.
     *
     * @param once whether to stop afterwards and clean up
     * @param plan a document of the user's own to import too
     * @param port base of the ports, the usual one if empty
     * @return 0 only if every figure was as expected
     */
    public int run(boolean once, Optional<Path> plan, Optional<Integer> port) {
        var data = home.resolve("data").resolve("demo");
        var options = PlatformOptions.standard(home, data, port.orElse(Ports.DEFAULT_BASE)).withoutMakingCaches();
        options.requireIdle();
        delete(data);
        boolean right;
        try (var platform = LocalPlatform.start(options, terminal)) {
            right = new Story(new Api(platform.ports().gateway(), platform.ports().issuer()), home, terminal)
                    .tell(plan);
            if (!once) {
                terminal.say("demo.open", platform.ports().gateway());
                new CountDownLatch(1).await();
            }
        } catch (UnexpectedAnswer e) {
            terminal.say("demo.unexpected", String.valueOf(e.getMessage()), options.logs());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
        if (right) {
            delete(data);
        }
        return right ? 0 : 1;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

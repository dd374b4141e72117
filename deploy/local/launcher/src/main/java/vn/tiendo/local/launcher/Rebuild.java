package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import vn.tiendo.local.launcher.LaunchCommand.Cache;

/**
 * Builds the numbers of report-service anew from all events while it serves the old ones, then has it serve the new ones.
 * A second process builds the next generation; when it is done, the service is started again with that, which takes
 * seconds. An attempt that breaks off leaves everything as it was.
 */
public final class Rebuild {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration TO_READ = Duration.ofHours(12);
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final String REPORT = "report";

    private final PlatformOptions options;
    private final LongConsumer eventsLeft;

    /**
     * A rebuild on the data of a running platform.
     *
     * @param eventsLeft is told from time to time how many events have still to be read
     */
    public Rebuild(PlatformOptions options, LongConsumer eventsLeft) {
        this.options = options;
        this.eventsLeft = eventsLeft;
    }

    /**
     * Does it and answers the number of the new generation.
     *
     * @throws LaunchProblem when the platform does not run there, or a process does not come up
     */
    public int run() {
        var running = PidFile.of(options.data()).read().filter(found -> found.launcher().alive().isPresent())
                .orElseThrow(() -> new LaunchProblem("nothingRuns", options.data()));
        int next = Generation.of(options.data()).current() + 1;
        build(next);
        Generation.of(options.data()).become(next);
        Optional.ofNullable(running.parts().get(REPORT)).flatMap(ProcessRecord::alive)
                .ifPresent(ProcessHandle::destroy);
        await(TO_START, new ReadModelProbe(options.ports().of(REPORT)), next);
        return next;
    }

    private void build(int generation) {
        int port = freePort();
        var part = builder(generation, port);
        Installation.of(part, options).prepare();
        var runner = new PartRunner(part, options, Progress.silent(), _ -> {});
        runner.start(Cache.USED);
        try {
            runner.awaitReady(TO_READ, () -> eventsLeft.accept(new ReadModelProbe(port).eventsLeft()));
        } finally {
            runner.stop(TO_START);
        }
    }

    private Part builder(int generation, int port) {
        var served = Parts.of(options).stream().filter(part -> part.name().equals(REPORT)).findFirst().orElseThrow();
        var properties = new HashMap<>(served.properties());
        properties.remove(Parts.IMPORTED);
        properties.putAll(Map.of("server.port", String.valueOf(port), Generation.PROPERTY, String.valueOf(generation),
                "tiendo.read-model.building", "true"));
        return new Part(REPORT + "-rebuild", served.after(), served.jar(), served.mainClass(), served.arguments(),
                Map.copyOf(properties), served.heapMegabytes(), new Readiness.Probing(port));
    }

    private static void await(Duration patience, ReadModelProbe probe, int generation) {
        var deadline = Instant.now().plus(patience);
        while (!probe.serves(generation)) {
            if (Instant.now().isAfter(deadline)) {
                throw new LaunchProblem("notServing", String.valueOf(generation));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("interrupted");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

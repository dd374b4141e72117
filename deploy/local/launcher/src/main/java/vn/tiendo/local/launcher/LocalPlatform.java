package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import vn.tiendo.local.launcher.LaunchCommand.Cache;
import vn.tiendo.local.launcher.Progress.State;

/**
 * The whole local platform as processes: store, broker, identity provider, services, gateway. Every part ends when it
 * is closed, and also when this process dies.
 */
public final class LocalPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

    private final PlatformOptions options;
    private final Map<String, PartRunner> runners = new LinkedHashMap<>();
    private final Thread stopHook = Thread.ofPlatform().name("platform-stop").unstarted(this::stopAll);

    private LocalPlatform(PlatformOptions options, List<Part> parts, Progress progress) {
        this.options = options;
        parts.forEach(part -> runners.put(part.name(),
                new PartRunner(part, options, progress, _ -> writePids())));
    }

    /**
     * Starts everything and returns when all parts are ready. The first time after a build it may also make
     * start-up caches, which takes about a minute.
     *
     * @throws LaunchProblem when a port is taken, the disk is full, something is not built, or a part does not come up
     */
    public static LocalPlatform start(PlatformOptions options, Progress progress) {
        return start(options, Parts.of(options), progress);
    }

    static LocalPlatform start(PlatformOptions options, List<Part> parts, Progress progress) {
        new Preflight(options).check();
        parts.forEach(part -> progress.part(part.name(), State.WAITING));
        parts.forEach(part -> Installation.of(part, options).prepare());
        if (options.makeCaches() && AotTraining.isNeeded(parts, options)) {
            progress.phase("phase.training");
            var training = new LocalPlatform(options, parts, progress).startAll(Cache.MADE);
            AotTraining.finish(List.copyOf(training.runners.values()), progress);
            training.close();
        }
        progress.phase("phase.starting");
        return new LocalPlatform(options, parts, progress).startAll(Cache.USED);
    }

    private LocalPlatform startAll(Cache cache) {
        Runtime.getRuntime().addShutdownHook(stopHook);
        var ready = new LinkedHashMap<String, CompletableFuture<?>>();
        runners.forEach((name, runner) -> {
            var before = runner.part().after().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
            ready.put(name, CompletableFuture.allOf(before).thenRunAsync(() -> {
                runner.start(cache);
                runner.awaitReady(PATIENCE);
            }, VIRTUAL));
        });
        try {
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new)).join();
            return this;
        } catch (CompletionException e) {
            close();
            if (e.getCause() instanceof LaunchProblem problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** Names of the parts, e.g. {@code kpi}. */
    public List<String> parts() {
        return List.copyOf(runners.keySet());
    }

    public Ports ports() {
        return options.ports();
    }

    /** Where a part writes what it has to say. */
    public Path log(String part) {
        return PartLog.of(options, part).file();
    }

    /** Kills a part as {@code kill -9} does; unless told otherwise it is started again at once. */
    public void kill(String part) {
        runner(part).kill();
    }

    /** Waits until a part answers again. @throws LaunchProblem when it does not */
    public void awaitReady(String part, Duration patience) {
        runner(part).awaitReady(patience);
    }

    /** The process of a part at this moment. */
    public ProcessHandle process(String part) {
        var process = runner(part).process();
        if (process == null) {
            throw new IllegalStateException(part + " was not started");
        }
        return process.toHandle();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopHook);
        } catch (IllegalStateException e) {
            return; // the hook is at work already
        }
        stopAll();
    }

    /** The gateway first and the store last, the services between them at the same time. */
    private void stopAll() {
        var reversed = List.copyOf(runners.values()).reversed();
        for (var dependent : List.of(true, false)) {
            CompletableFuture.allOf(reversed.stream().filter(runner -> runner.part().after().isEmpty() != dependent)
                    .map(runner -> CompletableFuture.runAsync(() -> runner.stop(STOP_PATIENCE), VIRTUAL))
                    .toArray(CompletableFuture<?>[]::new)).join();
        }
        PidFile.of(options.data()).delete();
    }

    private synchronized void writePids() {
        var processes = new LinkedHashMap<String, ProcessHandle>();
        runners.forEach((name, runner) -> {
            var process = runner.process();
            if (process != null && process.isAlive()) {
                processes.put(name, process.toHandle());
            }
        });
        PidFile.of(options.data()).write(options.ports().base(), processes);
    }

    private PartRunner runner(String part) {
        var runner = runners.get(part);
        if (runner == null) {
            throw new IllegalArgumentException("No such part: " + part);
        }
        return runner;
    }
}

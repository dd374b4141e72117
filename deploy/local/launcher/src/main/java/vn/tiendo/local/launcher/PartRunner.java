package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.tiendo.local.launcher.LaunchCommand.Cache;
import vn.tiendo.local.launcher.Progress.State;

/** Keeps one part running: starts it, sees when it is ready, starts it again when it dies, stops it. */
final class PartRunner {

    private static final Duration PROBE_EVERY = Duration.ofMillis(60);
    private static final Duration MEANWHILE_EVERY = Duration.ofSeconds(3);
    private static final int LAST_LINES = 25;

    private final Part part;
    private final PlatformOptions options;
    private final Progress progress;
    private final Consumer<PartRunner> changed;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile Instant since = Instant.EPOCH;
    private volatile boolean wasReady;

    PartRunner(Part part, PlatformOptions options, Progress progress, Consumer<PartRunner> changed) {
        this.part = part;
        this.options = options;
        this.progress = progress;
        this.changed = changed;
    }

    Part part() {
        return part;
    }

    @Nullable
    Process process() {
        return process;
    }

    /** Starts the process and watches it from now on. */
    void start(Cache cache) {
        progress.part(part.name(), State.STARTING);
        var started = spawn(cache);
        Thread.ofVirtual().name("watch-" + part.name()).start(() -> watch(started));
    }

    private synchronized Process spawn(Cache cache) {
        if (isStopping()) {
            throw new LaunchProblem("interrupted");
        }
        var log = PartLog.of(options, part.name());
        log.begin();
        try {
            var started = new ProcessBuilder(new LaunchCommand(part, options).arguments(cache))
                    .directory(options.home().toFile()).redirectErrorStream(true).redirectOutput(log.file().toFile())
                    .start();
            process = started;
            since = Instant.now();
            changed.accept(this);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(Process first) {
        var current = first;
        int deaths = 0;
        while (true) {
            int exitCode = current.onExit().join().exitValue();
            if (isStopping()) {
                return;
            }
            progress.died(part.name(), exitCode, lastLines());
            deaths = Duration.between(since, Instant.now()).toMinutes() > 0 ? 0 : deaths + 1;
            if (!options.restartDead() || !wasReady || pausedAndStopped(Backoff.after(deaths))) {
                return;
            }
            progress.part(part.name(), State.STARTING);
            current = spawn(Cache.USED);
            Thread.ofVirtual().start(() -> announce(Duration.ofMinutes(2)));
        }
    }

    private void announce(Duration patience) {
        if (becameReady(patience, () -> {})) {
            progress.part(part.name(), State.READY);
        }
    }

    /** @throws LaunchProblem when the part dies or is not ready in time; with its last log lines */
    void awaitReady(Duration patience) {
        awaitReady(patience, () -> {});
    }

    /**
     * Waits, and does something from time to time meanwhile.
     *
     * @throws LaunchProblem when the part dies or is not ready in time; with its last log lines
     */
    void awaitReady(Duration patience, Runnable meanwhile) {
        if (!becameReady(patience, meanwhile)) {
            if (isStopping()) {
                throw new LaunchProblem("interrupted");
            }
            throw new LaunchProblem("notReady", part.name(), PartLog.of(options, part.name()).file(),
                    String.join(System.lineSeparator(), lastLines()));
        }
        wasReady = true;
        progress.part(part.name(), State.READY);
    }

    private boolean becameReady(Duration patience, Runnable meanwhile) {
        var deadline = Instant.now().plus(patience);
        var next = Instant.now().plus(MEANWHILE_EVERY);
        while (Instant.now().isBefore(deadline) && !isStopping()) {
            var current = process;
            if (current == null || (!current.isAlive() && (!wasReady || !options.restartDead()))) {
                return false;
            }
            if (part.readiness().isReady() && current.isAlive()) {
                return true;
            }
            if (Instant.now().isAfter(next)) {
                meanwhile.run();
                next = Instant.now().plus(MEANWHILE_EVERY);
            }
            if (pausedAndStopped(PROBE_EVERY)) {
                return false;
            }
        }
        return false;
    }

    /** SIGKILL; the part comes back by itself when dead parts are restarted. */
    void kill() {
        var current = process;
        if (current != null) {
            current.destroyForcibly();
            current.onExit().join();
        }
    }

    /** SIGTERM, and SIGKILL when that was not heard in time. */
    void stop(Duration patience) {
        @Nullable
        Process current;
        synchronized (this) {
            stopping.countDown();
            current = process;
        }
        if (current == null || !current.isAlive()) {
            return;
        }
        current.destroy();
        try {
            if (!current.waitFor(patience)) {
                current.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            current.destroyForcibly();
        }
        progress.part(part.name(), State.STOPPED);
    }

    private List<String> lastLines() {
        return PartLog.of(options, part.name()).tail(LAST_LINES);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean pausedAndStopped(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

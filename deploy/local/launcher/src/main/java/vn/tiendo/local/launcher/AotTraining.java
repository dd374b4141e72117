package vn.tiendo.local.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

import vn.tiendo.local.launcher.Progress.State;

/**
 * Makes the start-up caches that are missing. A cache is written when its part ends, from what a real start made it
 * load; that takes some seconds and some memory, hence two parts at a time.
 */
final class AotTraining {

    private static final int AT_A_TIME = 2;

    private AotTraining() {}

    static boolean isNeeded(List<Part> parts, PlatformOptions options) {
        return parts.stream().anyMatch(part -> !Files.exists(Installation.of(part, options).cache(options)));
    }

    /** Ends parts that were started to make their caches; these end last that the others need. */
    static void finish(List<PartRunner> runners, Progress progress) {
        var places = new Semaphore(AT_A_TIME);
        var reversed = runners.reversed();
        var services = reversed.stream().filter(runner -> !runner.part().after().isEmpty()).toList();
        var others = reversed.stream().filter(runner -> runner.part().after().isEmpty()).toList();
        for (var group : List.of(services, others)) {
            var ending = new ArrayList<Thread>();
            group.forEach(runner -> ending.add(Thread.ofVirtual().start(() -> end(runner, places, progress))));
            ending.forEach(AotTraining::join);
        }
    }

    private static void end(PartRunner runner, Semaphore places, Progress progress) {
        places.acquireUninterruptibly();
        try {
            progress.part(runner.part().name(), State.PREPARING);
            runner.stop(Duration.ofMinutes(3));
        } finally {
            places.release();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

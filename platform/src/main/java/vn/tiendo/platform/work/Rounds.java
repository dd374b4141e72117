package vn.tiendo.platform.work;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Repeats work on a thread of its own; an outage is told once, and the next round takes the work up again. */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private @Nullable Periodically running;
    private boolean failing;

    public Rounds(String name, Duration every, Runnable work) {
        this.name = name;
        this.every = every;
        this.work = work;
    }

    @Override
    public void start() {
        running = new Periodically(name, every, this::round);
    }

    @Override
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private void round() {
        try {
            work.run();
            if (failing) {
                failing = false;
                LOG.info("{} goes on", name);
            }
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("{} failed; the next round tries again", name, e);
            }
        }
    }
}

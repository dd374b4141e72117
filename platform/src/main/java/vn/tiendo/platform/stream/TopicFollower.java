package vn.tiendo.platform.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads topics on a thread of its own for as long as the service runs. Whatever breaks it, the broker that is away above
 * all, it goes on a second later with a new consumer; where it goes on from is for {@link #follow} to say.
 */
public abstract class TopicFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final String name;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    /** @param name of the thread and in the log */
    protected TopicFollower(String name) {
        this.name = name;
    }

    /** A new consumer; closed here. */
    protected abstract Consumer<String, byte[]> open();

    /** Reads while {@link #isRunning}. Whatever it throws, it is called again. */
    protected abstract void follow(Consumer<String, byte[]> fresh) throws InterruptedException;

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** Returns when nothing is read any more. */
    @Override
    public void stop() {
        stopped.countDown();
        Consumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        Thread running = thread;
        try {
            if (running != null && !running.join(LONGEST_END)) {
                LOG.warn("{} still waits for the broker and is left behind", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /**
     * Waits.
     *
     * @throws WakeupException when it is stopped meanwhile
     */
    protected final void pause(Duration pause) throws InterruptedException {
        if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new WakeupException();
        }
    }

    private void run() {
        try {
            while (isRunning()) {
                if (!isDone()) {
                    pause(RETRY);
                }
            }
        } catch (WakeupException | InterruptException | InterruptedException e) {
            LOG.debug("{} was told to stop", name, e);
        }
    }

    /** False where it broke. */
    private boolean isDone() throws InterruptedException {
        try (Consumer<String, byte[]> fresh = open()) {
            consumer = fresh;
            follow(fresh);
            return true;
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} goes on in a moment", name, e);
            return false;
        }
    }
}

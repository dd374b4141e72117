package vn.tiendo.report.live;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to all subscribers, on one thread and without ever waiting for one of them. After a round it rests for some time
 * the round took, so that the more there are to write to, the more events go in one write, and most of the machine is
 * left to those who make the events; with few subscribers nothing is noticed of it.
 */
final class FanOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);
    private static final int REST = 6;
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long RETRY = TimeUnit.MILLISECONDS.toNanos(20);

    private final Audiences audiences;
    private final LiveProperties properties;
    private final Supplier<Position> told;
    private final Batch batch = new Batch();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean due;
    private boolean more;
    private long rounds;
    private volatile boolean running = true;
    private long beaten = System.nanoTime();

    /** @param told up to where everything was put to the audiences */
    FanOut(Audiences audiences, LiveProperties properties, Supplier<Position> told) {
        this.audiences = audiences;
        this.properties = properties;
        this.told = told;
        this.thread = Thread.ofPlatform().daemon().name("live-fan-out").start(this::run);
    }

    /** Something waits for somebody. */
    void signal() {
        lock.lock();
        try {
            due = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody would take more of what waits; those who take nothing are not waited for. */
    void awaitTaken() throws InterruptedException {
        lock.lock();
        try {
            long wanted = rounds + 2;
            while (running && (rounds < wanted || more)) {
                due = true;
                changed.signalAll();
                changed.await(LONGEST_REST, TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends all streams in a way that asks their readers to come back. */
    void end() throws InterruptedException {
        running = false;
        signal();
        thread.join();
        byte[] closing = Frames.closing(told.get());
        audiences.all().forEach(audience -> audience.subscribers().forEach(subscriber -> {
            if (subscriber.isLive() && !subscriber.isBehind(audience.waiting().end())) {
                say(subscriber, closing);
            }
            subscriber.close();
        }));
    }

    private void run() {
        try {
            boolean behind = false;
            while (running) {
                await(behind ? RETRY : TimeUnit.SECONDS.toNanos(1));
                long begun = System.nanoTime();
                Round round = round(begun);
                behind = round.behind;
                finished(round.more);
                long rest = round.more ? 0 : (System.nanoTime() - begun) * REST;
                TimeUnit.NANOSECONDS.sleep(Math.min(rest, LONGEST_REST));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(long most) throws InterruptedException {
        lock.lock();
        try {
            long left = most;
            while (!due && running && left > 0) {
                left = changed.awaitNanos(left);
            }
            due = false;
        } finally {
            lock.unlock();
        }
    }

    private void finished(boolean wantMore) {
        lock.lock();
        try {
            rounds++;
            more = wantMore;
            due |= wantMore;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private Round round(long now) {
        Round round = new Round(now, heartbeat(now));
        for (Audience audience : audiences.all()) {
            Waiting waiting = audience.waiting();
            batch.clear();
            audience.subscribers().forEach(subscriber -> serve(subscriber, waiting, round));
            audience.forgetTaken();
        }
        return round;
    }

    /** Empty while none is due. */
    private byte[] heartbeat(long now) {
        if (now - beaten < properties.heartbeat().toNanos()) {
            return new byte[0];
        }
        beaten = now;
        return Frames.heartbeat(told.get());
    }

    private void serve(Subscriber subscriber, Waiting waiting, Round round) {
        if (subscriber.isLive()) {
            if (subscriber.isBehind(waiting.end())) {
                round.more |= offer(subscriber, waiting) && subscriber.isBehind(waiting.end());
            } else {
                subscriber.rested(round.now);
                if (round.heartbeat.length > 0) {
                    say(subscriber, round.heartbeat);
                }
            }
        }
        boolean behind = subscriber.isLive() && subscriber.isBehind(waiting.end());
        round.behind |= behind;
        if (waiting.end() - subscriber.next() > properties.queue()
                || (behind && subscriber.isStalled(round.now, properties.stall().toNanos()))) {
            audiences.cut(subscriber);
        }
    }

    /** A connection that is being torn down may fail in any way; it must not take the others with it. */
    private boolean offer(Subscriber subscriber, Waiting waiting) {
        try {
            return subscriber.write(waiting, batch);
        } catch (IOException | RuntimeException e) {
            LOG.debug("a reader went away", e);
            subscriber.close();
            return false;
        }
    }

    private static void say(Subscriber subscriber, byte[] sign) {
        try {
            subscriber.write(sign);
        } catch (IOException | RuntimeException e) {
            LOG.debug("a reader went away", e);
            subscriber.close();
        }
    }

    /** What became of one round. */
    private static final class Round {

        private final long now;
        private final byte[] heartbeat;
        private boolean behind;
        private boolean more;

        Round(long now, byte[] heartbeat) {
            this.now = now;
            this.heartbeat = heartbeat;
        }
    }
}

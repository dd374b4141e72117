package vn.tiendo.local.infrastructure;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets no answer out before what it tells is durable. Commands run side by side under a shared lock; a commit takes the
 * lock for itself, so that it never holds half a command, and covers every command that ran before it.
 *
 * <p>
 * Reads wait too, but only for writes that are still on their way: nobody sees a state that a crash could take back.
 */
final class GroupCommit {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();
    private final Runnable commit;
    private volatile long durable;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    <T> T write(Supplier<T> command) {
        return run(command, true);
    }

    <T> T read(Supplier<T> command) {
        return run(command, false);
    }

    /** Runs something that may commit by itself, with no command half-way. */
    void exclusively(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Also a command that fails may have changed something, and its answer may tell of it. */
    private <T> T run(Supplier<T> command, boolean writes) {
        try {
            lock.readLock().lock();
            try {
                if (writes) {
                    begun.incrementAndGet();
                }
                return command.get();
            } finally {
                lock.readLock().unlock();
            }
        } finally {
            awaitDurable(begun.get());
        }
    }

    private void awaitDurable(long ticket) {
        if (durable >= ticket) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (durable < ticket) {
                long covered = begun.get();
                commit.run();
                durable = covered;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}

package vn.tiendo.report.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reader: where it stands among what waits for its audience. Until it is {@linkplain #live() live} the thread that lets
 * it in writes to it, afterwards only the fan-out does; both never wait in a write.
 */
final class Subscriber {

    private static final long A_WHILE = 2_000_000;

    private final Outlet outlet;
    private final LiveFilter filter;
    private final Consumer<Subscriber> whenClosed;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean live;
    private volatile long next;
    private int offset;
    private long progress = System.nanoTime();
    private @Nullable ByteBuffer rest;

    /** Where its bytes go. */
    interface Outlet {

        /** Takes what it can at once and returns how much that was. */
        int write(ByteBuffer bytes) throws IOException;

        void close();
    }

    Subscriber(Outlet outlet, LiveFilter filter, Consumer<Subscriber> whenClosed) {
        this.outlet = outlet;
        this.filter = filter;
        this.whenClosed = whenClosed;
    }

    LiveFilter filter() {
        return filter;
    }

    /** Number of the event it takes next, or has begun to take. */
    long next() {
        return next;
    }

    void startAt(long number) {
        next = number;
    }

    /** From now on it gets what its audience gets. */
    void live() {
        live = true;
    }

    boolean isLive() {
        return live;
    }

    boolean isOpen() {
        return !closed.get();
    }

    /** Writes all of it, as fast as it is taken; by the thread that lets it in only. */
    void write(byte[] bytes, long stall) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        progress = System.nanoTime();
        while (left.hasRemaining()) {
            if (closed.get() || isStalled(System.nanoTime(), stall)) {
                throw new IOException("nobody reads");
            }
            if (!took(outlet.write(left))) {
                LockSupport.parkNanos(A_WHILE);
            }
        }
    }

    /** Writes what is taken at once of what waits; returns whether more would have been taken. */
    boolean write(Waiting waiting, Batch batch) throws IOException {
        if (!hasTakenRest()) {
            return false;
        }
        ByteBuffer bytes = batch.from(waiting, next, offset);
        advance(outlet.write(bytes), waiting);
        return !bytes.hasRemaining();
    }

    /** Shows a reader that waits for nothing that the stream lives, or that it ends. */
    void write(byte[] sign) throws IOException {
        if (offset == 0 && hasTakenRest()) {
            ByteBuffer left = ByteBuffer.wrap(sign);
            took(outlet.write(left));
            rest = left.hasRemaining() ? left : null;
        }
    }

    boolean isBehind(long end) {
        return next < end || rest != null;
    }

    /** Whether it took nothing for that long. */
    boolean isStalled(long now, long stall) {
        return now - progress > stall;
    }

    /** Nothing waits for it: it cannot be late. */
    void rested(long now) {
        progress = now;
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            outlet.close();
            whenClosed.accept(this);
        }
    }

    private boolean hasTakenRest() throws IOException {
        ByteBuffer left = rest;
        if (left != null) {
            took(outlet.write(left));
            rest = left.hasRemaining() ? left : null;
        }
        return rest == null;
    }

    private boolean took(int written) {
        if (written > 0) {
            progress = System.nanoTime();
        }
        return written > 0;
    }

    private void advance(int written, Waiting waiting) {
        took(written);
        long at = next;
        int taken = offset + written;
        while (at < waiting.end() && taken >= waiting.frame(at).length) {
            taken -= waiting.frame(at).length;
            at++;
        }
        offset = taken;
        next = at;
    }
}

package vn.tiendo.report.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Takes some thousand bytes at a time, wherever an event is cut by it, until it is closed. */
final class KeptText implements Subscriber.Outlet {

    private static final int AT_ONCE = 7_001;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean closed;

    @Override
    public synchronized int write(ByteBuffer offered) throws IOException {
        if (closed) {
            throw new IOException("killed");
        }
        byte[] taken = new byte[Math.min(offered.remaining(), AT_ONCE)];
        offered.get(taken);
        bytes.writeBytes(taken);
        return taken.length;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized StreamText text() {
        return StreamText.of(bytes.toString(StandardCharsets.UTF_8));
    }
}

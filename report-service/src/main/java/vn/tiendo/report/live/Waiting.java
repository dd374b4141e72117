package vn.tiendo.report.live;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Events that wait for somebody of an audience.
 *
 * @param first number of the first of them
 */
record Waiting(long first, List<byte[]> frames) {

    long end() {
        return first + frames.size();
    }

    byte[] frame(long number) {
        return frames.get((int) (number - first));
    }

    /** Puts as many bytes into an empty buffer as fit, from a byte of an event on. */
    void fill(ByteBuffer buffer, long number, int offset) {
        int from = offset;
        for (long next = number; next < end() && buffer.hasRemaining(); next++) {
            byte[] frame = frame(next);
            buffer.put(frame, from, Math.min(frame.length - from, buffer.remaining()));
            from = 0;
        }
        buffer.flip();
    }
}

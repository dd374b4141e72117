package vn.tiendo.report.live;

import java.nio.ByteBuffer;

/** The bytes that most of an audience take next, put together once for all of them; for one thread. */
final class Batch {

    private static final int SHARED = 1 << 20;
    private static final int OWN = 1 << 16;

    private final ByteBuffer shared = ByteBuffer.allocateDirect(SHARED);
    private final ByteBuffer own = ByteBuffer.allocateDirect(OWN);
    private long number = -1;

    /** Begins anew, for another audience. */
    void clear() {
        number = -1;
    }

    /** Valid until the next call. */
    ByteBuffer from(Waiting waiting, long wanted, int offset) {
        if (offset == 0 && (number == -1 || number == wanted)) {
            if (number == -1) {
                waiting.fill(shared.clear(), wanted, 0);
                number = wanted;
            }
            return shared.duplicate();
        }
        waiting.fill(own.clear(), wanted, offset);
        return own;
    }
}

package vn.tiendo.report.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Server-sent events as bytes. */
final class Frames {

    private Frames() {}

    static byte[] event(LiveEvent event, Position after) {
        return bytes(frame(after, event.name(), event.data()));
    }

    /** The first of each stream. */
    static byte[] hello(Position at, Duration retry) {
        return bytes("retry:" + retry.toMillis() + "\n" + frame(at, "hello", "{}"));
    }

    /** The reader must load everything anew. */
    static byte[] reset(Position at) {
        return bytes(frame(at, "reset", "{}"));
    }

    /** The stream ends here and can be resumed. */
    static byte[] closing(Position at) {
        return bytes(frame(at, "closing", "{}"));
    }

    /** Without data, so that nothing is dispatched, and yet readers keep the id: a quiet stream does not fall behind. */
    static byte[] heartbeat(Position at) {
        return bytes(":alive\nid:" + at + "\n\n");
    }

    private static String frame(Position at, String name, String data) {
        return "id:" + at + "\nevent:" + name + "\ndata:" + data + "\n\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package vn.tiendo.report.live;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What one subscriber is told before it gets what its audience gets. */
final class Entry implements CatchUp.Reader {

    private final Subscriber subscriber;
    private final LiveBuffer buffer;
    private final Audiences audiences;
    private final LiveProperties properties;
    private boolean greeted;

    Entry(Subscriber subscriber, LiveBuffer buffer, Audiences audiences, LiveProperties properties) {
        this.subscriber = subscriber;
        this.buffer = buffer;
        this.audiences = audiences;
        this.properties = properties;
    }

    /** Says hello, unless that was said. */
    void greet(Position at) throws IOException {
        if (!greeted) {
            greeted = true;
            write(Frames.hello(at, properties.retry()));
        }
    }

    void reset(Position at) throws IOException {
        write(Frames.reset(at));
    }

    @Override
    public void begin(Position at) throws IOException {
        greet(at);
    }

    @Override
    public void take(PlacedEvent event) throws IOException {
        tell(event, event.after());
    }

    /** Lets it in and tells what the buffer has since that place; false where it no longer reaches back that far. */
    boolean enterAt(Position at) throws IOException {
        Optional<List<PlacedEvent>> missed = buffer.since(at, () -> audiences.enter(subscriber));
        if (missed.isEmpty()) {
            return false;
        }
        greet(at);
        Position reached = at;
        for (PlacedEvent event : missed.get()) {
            reached = reached.and(event.after());
            tell(event, reached);
        }
        return true;
    }

    private void tell(PlacedEvent event, Position after) throws IOException {
        if (audiences.wants(subscriber, event)) {
            write(Frames.event(event.event(), after));
        }
    }

    private void write(byte[] bytes) throws IOException {
        subscriber.write(bytes, properties.stall().toNanos());
    }
}

package vn.tiendo.report.live;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.Rejection;

/**
 * Lets subscribers in: first what they missed, on a virtual thread of their own and no faster than they read, then what
 * happens. One that cannot be served breaks off and comes back with the place it has reached.
 */
@Component
class Joining {

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

    private final Audiences audiences;
    private final CatchUp catchUp;
    private final LiveProperties properties;

    Joining(Audiences audiences, CatchUp catchUp, LiveProperties properties) {
        this.audiences = audiences;
        this.catchUp = catchUp;
        this.properties = properties;
    }

    /** Lets one in, in the background. */
    void start(Subscriber subscriber, LiveFeed feed, @Nullable String lastEventId) {
        Thread.ofVirtual().name("live-join").start(() -> {
            try {
                join(subscriber, feed.buffer(), lastEventId);
                subscriber.live();
                feed.signal();
            } catch (IOException | KafkaException | MongoException | Rejection e) {
                LOG.debug("a subscriber was not let in", e);
                subscriber.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                subscriber.close();
            }
        });
    }

    private void join(Subscriber subscriber, LiveBuffer buffer, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        Entry entry = new Entry(subscriber, buffer, audiences, properties);
        if (lastEventId == null) {
            entry.greet(buffer.now(() -> audiences.enter(subscriber)));
            return;
        }
        Optional<Position> known = Position.parse(lastEventId, buffer.newest().next().size());
        if (known.isEmpty() || !resume(entry, buffer, known.get())) {
            entry.reset(buffer.now(() -> audiences.enter(subscriber)));
        }
    }

    /** Returns false where it cannot be told all it missed. */
    private boolean resume(Entry entry, LiveBuffer buffer, Position known) throws IOException, InterruptedException {
        Position at = known;
        do {
            if (at.isBefore(buffer.oldest()) || buffer.newest().isBefore(at)) {
                Optional<Position> reached = catchUp.read(at, buffer, entry);
                if (reached.isEmpty()) {
                    return false;
                }
                at = reached.get();
            }
            if (!buffer.awaitReached(at, properties.stall().toMillis())) {
                return false;
            }
        } while (!entry.enterAt(at));
        return true;
    }
}

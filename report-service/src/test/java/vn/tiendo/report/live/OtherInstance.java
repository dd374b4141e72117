package vn.tiendo.report.live;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.unit.Units;

/** The live stream of another instance of the service, which remembers hardly anything in memory. */
record OtherInstance(Audiences audiences, LiveFeed feed, Joining joining) implements AutoCloseable {

    /** @param catchUp how many records it reads back */
    static OtherInstance start(LiveTopics topics, Units units, int catchUp) {
        LiveProperties properties = new LiveProperties(16, catchUp, 1024, Duration.ofSeconds(10),
                Duration.ofSeconds(15), Duration.ofSeconds(2), 10, 10);
        Audiences audiences = new Audiences(units, new SimpleMeterRegistry());
        LiveFeed feed = new LiveFeed(topics, properties, audiences);
        feed.start();
        await().ignoreExceptions().until(() -> feed.buffer().newest().next().size() > 1);
        return new OtherInstance(audiences, feed, new Joining(audiences, new CatchUp(topics, properties), properties));
    }

    Subscriber open(Subscriber.Outlet outlet, LiveFilter filter, @Nullable String lastEventId) {
        Subscriber subscriber = new Subscriber(outlet, filter, audiences::leave);
        joining.start(subscriber, feed, lastEventId);
        return subscriber;
    }

    @Override
    public void close() {
        feed.stop();
    }
}

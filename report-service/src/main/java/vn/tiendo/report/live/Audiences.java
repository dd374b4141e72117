package vn.tiendo.report.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.unit.Units;

/** Everybody who reads the stream, by what he wants: each filter is asked and each event is encoded once. */
@Component
class Audiences {

    private final Map<LiveFilter, Audience> audiences = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final Units units;
    private final Counter cut;

    Audiences(Units units, MeterRegistry meters) {
        this.units = units;
        Gauge.builder("tiendo.live.subscribers", open, AtomicInteger::get).description("Open live streams")
                .register(meters);
        this.cut = Counter.builder("tiendo.live.cut")
                .description("Live streams ended because their reader was too slow")
                .register(meters);
    }

    Collection<Audience> all() {
        return audiences.values();
    }

    int open() {
        return open.get();
    }

    void enter(Subscriber subscriber) {
        audiences.compute(subscriber.filter(), (filter, known) -> {
            Audience audience = known == null ? new Audience(filter) : known;
            audience.enter(subscriber);
            return audience;
        });
        open.incrementAndGet();
        if (!subscriber.isOpen()) {
            leave(subscriber);
        }
    }

    /** Does nothing for one that never entered, or has left. */
    void leave(Subscriber subscriber) {
        audiences.computeIfPresent(subscriber.filter(), (_, audience) -> {
            if (audience.subscribers().remove(subscriber)) {
                open.decrementAndGet();
            }
            return audience.subscribers().isEmpty() ? null : audience;
        });
    }

    void tell(PlacedEvent event) {
        byte[] frame = null;
        for (Audience audience : audiences.values()) {
            if (audience.filter().matches(event.event(), units)) {
                frame = frame == null ? Frames.event(event.event(), event.after()) : frame;
                audience.add(frame);
            }
        }
    }

    boolean wants(Subscriber subscriber, PlacedEvent event) {
        return subscriber.filter().matches(event.event(), units);
    }

    void cut(Subscriber subscriber) {
        cut.increment();
        subscriber.close();
    }

    /** Most events that wait for any audience. */
    int longestQueue() {
        return audiences.values().stream().mapToInt(Audience::size).max().orElse(0);
    }
}

package vn.tiendo.task.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.tiendo.task.Task;

/** A clock that stands until a test sets it. */
public final class FakeClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    FakeClock() {
        this(new AtomicReference<>(Instant.parse("2028-01-01T00:00:00Z")), Task.ZONE);
    }

    private FakeClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Sets it, for example to {@code 2028-03-01T07:30+07:00}. */
    public void set(String time) {
        now.set(OffsetDateTime.parse(time).toInstant());
    }

    public void advance(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FakeClock(now, other);
    }
}

package vn.tiendo.platform.unit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.DaysOffChanged;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.OfficesChanged;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventReader;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.stream.TopicFollower;
import vn.tiendo.platform.stream.UnreadableEvent;

/**
 * Keeps {@link Units}, {@link Offices} and the {@link WorkingCalendar} equal to the topic: reads it from the beginning at every start and follows it. The log itself is
 * the store, so the replica cannot drift; no consumer group is involved and every instance reads everything.
 */
public final class UnitsReplica extends TopicFollower {

    private static final Logger LOG = LoggerFactory.getLogger(UnitsReplica.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Units units;
    private final Offices offices;
    private final WorkingCalendar calendar;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Map<String, Long> lastSeq = new HashMap<>();
    private volatile boolean caughtUp;

    UnitsReplica(Units units, Offices offices, WorkingCalendar calendar,
            Supplier<Consumer<String, byte[]>> consumers) {
        super("units-replica");
        this.units = units;
        this.offices = offices;
        this.calendar = calendar;
        this.consumers = consumers;
    }

    /** True once everything that was in the topic at the start has been read and there was something. */
    public boolean isReady() {
        return caughtUp && !units.isEmpty();
    }

    @Override
    protected Consumer<String, byte[]> open() {
        return consumers.get();
    }

    @Override
    protected void follow(Consumer<String, byte[]> fresh) {
        List<TopicPartition> partitions = fresh.partitionsFor(Topics.UNIT)
                .stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        fresh.assign(partitions);
        fresh.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = fresh.endOffsets(partitions);
        while (isRunning()) {
            apply(fresh.poll(POLL));
            if (!caughtUp && ends.entrySet().stream().allMatch(e -> fresh.position(e.getKey()) >= e.getValue())) {
                offices.complete();
                caughtUp = true;
            }
        }
    }

    private void apply(ConsumerRecords<String, byte[]> records) {
        List<RegistryPublished> published = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            try {
                EventReader.read(message).filter(this::isNews).ifPresent(received -> take(received.event(), published));
            } catch (UnreadableEvent e) {
                LOG.error("{} offset {} of partition {} is skipped: what it told of stays as it was before",
                        message.topic(), message.offset(), message.partition(), e);
            }
        }
        if (!published.isEmpty()) {
            units.replace(published);
        }
    }

    private boolean isNews(ReceivedEvent received) {
        Source source = received.metadata().source();
        Long last = lastSeq.get(source.aggregate());
        if (last != null && last >= source.seq()) {
            return false;
        }
        lastSeq.put(source.aggregate(), source.seq());
        return true;
    }

    /** What was changed in a registry is told again by the registry itself, as it stands then. */
    private void take(Object event, List<RegistryPublished> published) {
        switch (event) {
            case RegistryPublished registry -> published.add(registry);
            case OfficesChanged changed -> offices.take(changed);
            case OfficersChanged changed -> offices.take(changed);
            case DaysOffChanged changed -> calendar.take(changed);
            default -> LOG.trace("{} changes no replica", event.getClass());
        }
    }
}

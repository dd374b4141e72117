package vn.tiendo.platform.stream;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Consumption of events.
 *
 * @param topics topics this service consumes; none for a service that only publishes
 * @param attempts how often a record that fails for no passing reason is tried before it goes to the dead letters
 * @param firstDelay delay before the second attempt; doubles up to {@code longestDelay}
 * @param longestDelay longest delay; a passing failure is retried with it for ever, and the partition waits
 * @param deadLetterTimeout how long to wait for a dead letter to be written before the record is tried again
 */
@ConfigurationProperties("tiendo.events")
public record ConsumptionProperties(@DefaultValue List<String> topics, @DefaultValue("5") int attempts,
        @DefaultValue("100ms") Duration firstDelay, @DefaultValue("5s") Duration longestDelay,
        @DefaultValue("15s") Duration deadLetterTimeout) {}

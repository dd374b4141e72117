package vn.tiendo.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The relay of pending events.
 *
 * @param enabled whether this instance tells what it decides; off for one that only rebuilds, which then keeps no events
 * @param sweep how often leftovers are looked for: events of a stopped instance or of a broker that was away
 * @param batch how many documents one sweep takes up
 * @param sendTimeout how long to wait for the broker's acknowledgement before the next sweep tries again
 */
@ConfigurationProperties("tiendo.outbox")
public record OutboxProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration sweep,
        @DefaultValue("1000") int batch, @DefaultValue("20s") Duration sendTimeout) {}

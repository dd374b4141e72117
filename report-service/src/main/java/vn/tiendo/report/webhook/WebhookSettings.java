package vn.tiendo.report.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Webhooks of programs that subscribe to events.
 *
 * @param deliver whether this instance delivers
 * @param allowPrivate whether receivers may lie in the own network (loopback, private, link-local addresses) and may be
 *        plain http; off, because else whoever subscribes could have the server call what only it can reach
 * @param connectTimeout how long a connection may take
 * @param timeout how long the answer may take after it
 * @param every pause between two looks for what is to be delivered
 * @param lease how long one instance may serve one subscription without a sign of life; longer than both time limits
 * @param atOnce how many subscriptions this instance serves at once
 * @param firstDelay until the second attempt; doubles up to {@code longestDelay}
 * @param longestDelay longest time between two attempts, also where the receiver asks for more
 * @param giveUpAfter a receiver that has failed for so long is disabled
 * @param perUnit how many subscriptions a unit can have
 */
@ConfigurationProperties("tiendo.report.webhooks")
public record WebhookSettings(@DefaultValue("true") boolean deliver, @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("5s") Duration connectTimeout, @DefaultValue("10s") Duration timeout,
        @DefaultValue("1s") Duration every, @DefaultValue("1m") Duration lease, @DefaultValue("64") int atOnce,
        @DefaultValue("5s") Duration firstDelay, @DefaultValue("15m") Duration longestDelay,
        @DefaultValue("3d") Duration giveUpAfter, @DefaultValue("20") int perUnit) {}

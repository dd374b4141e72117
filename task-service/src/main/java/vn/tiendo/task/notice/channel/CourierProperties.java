package vn.tiendo.task.notice.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Delivery of what waits.
 *
 * @param every pause between two looks at what waits
 * @param lease how long one instance may take over one delivery; longer than any channel's time limits together
 * @param attempts how often one attempt calls the receiver before it counts as failed
 * @param pause between those calls
 * @param firstDelay until the second attempt; doubles up to {@code longestDelay}
 * @param longestDelay longest time between two attempts
 * @param breakerWait how long a channel that keeps failing is left alone
 * @param giveUpAfter what could not be delivered for so long is given up, and the unit is told
 */
@ConfigurationProperties("tiendo.task.notices.courier")
record CourierProperties(@DefaultValue("5s") Duration every, @DefaultValue("2m") Duration lease,
        @DefaultValue("2") int attempts, @DefaultValue("500ms") Duration pause,
        @DefaultValue("1m") Duration firstDelay, @DefaultValue("1h") Duration longestDelay,
        @DefaultValue("1m") Duration breakerWait, @DefaultValue("3d") Duration giveUpAfter) {

    /** Time from the end of that attempt to the next. */
    Duration delayAfter(int attempt) {
        var delay = firstDelay.multipliedBy(1L << Math.clamp(attempt - 1L, 0, 20));
        return delay.compareTo(longestDelay) > 0 ? longestDelay : delay;
    }
}

package vn.tiendo.report.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The live stream.
 *
 * @param buffer how many of the newest events are kept in memory for subscribers that come back
 * @param catchUp how many records a subscriber that comes back may have missed; beyond, it must load everything anew
 * @param queue how many events a subscriber may lag behind before it is cut
 * @param stall for how long a subscriber may take nothing of what waits for it before it is cut
 * @param heartbeat how often a quiet stream shows that it lives
 * @param retry how long a subscriber whose stream ended is asked to wait before it comes back
 * @param most open streams in all
 * @param mostOfUser open streams of one user
 */
@ConfigurationProperties("tiendo.live")
public record LiveProperties(@DefaultValue("4096") int buffer, @DefaultValue("20000") int catchUp,
        @DefaultValue("1024") int queue, @DefaultValue("10s") Duration stall,
        @DefaultValue("15s") Duration heartbeat, @DefaultValue("2s") Duration retry, @DefaultValue("5000") int most,
        @DefaultValue("32") int mostOfUser) {}

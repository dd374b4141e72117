package vn.tiendo.report.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The live stream.
 *
 * @param buffer how many of the newest events are kept for subscribers that come back
 * @param queue how many events a slow subscriber may lag behind before it is cut
 * @param heartbeat how often a quiet stream shows that it lives
 */
@ConfigurationProperties("tiendo.live")
public record LiveProperties(@DefaultValue("4096") int buffer, @DefaultValue("256") int queue,
        @DefaultValue("15s") Duration heartbeat) {}

package vn.tiendo.task.overdue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search for tasks whose due day has passed.
 *
 * @param every pause between two sweeps; the first runs at start
 */
@ConfigurationProperties("tiendo.task.overdue")
public record OverdueProperties(@DefaultValue("1m") Duration every) {}

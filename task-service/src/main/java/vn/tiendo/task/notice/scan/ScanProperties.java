package vn.tiendo.task.notice.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search for tasks of which somebody has to be reminded.
 *
 * @param every pause between two searches; the first runs at start
 */
@ConfigurationProperties("tiendo.task.notices.scan")
record ScanProperties(@DefaultValue("5m") Duration every) {}

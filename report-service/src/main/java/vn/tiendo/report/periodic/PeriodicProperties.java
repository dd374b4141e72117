package vn.tiendo.report.periodic;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Periodic reports.
 *
 * @param calendar rules for what is expected when, JSON; the shipped ones by default
 * @param every pause between two searches for reports to open and figures to freeze; the first runs as soon as the units and all older events are read
 * @param lookBackDays so many days after its last day a report is still opened that was missed while no instance was up
 */
@ConfigurationProperties("tiendo.report.periodic")
record PeriodicProperties(@DefaultValue("classpath:report-calendar.json") Resource calendar,
        @DefaultValue("5m") Duration every, @DefaultValue("45") int lookBackDays) {}

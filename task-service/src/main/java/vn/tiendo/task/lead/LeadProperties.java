package vn.tiendo.task.lead;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search for tasks whose lead is nobody who could do them.
 *
 * @param every pause between two searches; the first runs when offices and officers are known
 * @param seenWithin an officer has a live account if he was here within that time
 */
@ConfigurationProperties("tiendo.task.leads")
public record LeadProperties(@DefaultValue("10m") Duration every, @DefaultValue("P90D") Period seenWithin) {}

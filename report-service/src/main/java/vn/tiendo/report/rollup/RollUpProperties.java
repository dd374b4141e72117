package vn.tiendo.report.rollup;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Roll-up.
 *
 * @param sweep how often nodes are looked for that a stopped instance left half told
 * @param sideBySide how many nodes may be rolled up at once
 */
@ConfigurationProperties("tiendo.rollup")
public record RollUpProperties(@DefaultValue("1s") Duration sweep, @DefaultValue("32") int sideBySide) {}

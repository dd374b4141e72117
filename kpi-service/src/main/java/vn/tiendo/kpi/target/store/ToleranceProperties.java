package vn.tiendo.kpi.target.store;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.tiendo.kpi.target.Tolerance;

/**
 * How far a value may be from its target, while the plan runs, to be called at risk and not missed. Counts that add up
 * over the plan need none: they are at risk as long as they can still be reached.
 *
 * @param percentagePoints for targets in percent
 * @param percent of the threshold, for all others
 */
@Validated
@ConfigurationProperties("tiendo.kpi.tolerance")
record ToleranceProperties(@DefaultValue("2") @PositiveOrZero BigDecimal percentagePoints,
        @DefaultValue("5") @PositiveOrZero BigDecimal percent) {

    Tolerance tolerance() {
        return new Tolerance(percentagePoints, percent);
    }
}

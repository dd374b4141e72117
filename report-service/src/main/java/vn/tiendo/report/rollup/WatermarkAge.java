package vn.tiendo.report.rollup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How far the numbers lay behind the submissions when the last one was counted. */
@Component
class WatermarkAge {

    private volatile Duration behind = Duration.ZERO;

    WatermarkAge(MeterRegistry meters) {
        Gauge.builder("tiendo.rollup.watermark.age", this, age -> age.behind.toMillis() / 1e3)
                .description("From the decision of the last counted submission event to its counting")
                .baseUnit("seconds")
                .register(meters);
    }

    void counted(Instant decided) {
        behind = Duration.between(decided, Instant.now());
    }
}

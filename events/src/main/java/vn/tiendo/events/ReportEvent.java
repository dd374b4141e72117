package vn.tiendo.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rest of the province may rely on about rolled-up numbers. Published on {@code tiendo.report}. */
public sealed interface ReportEvent {

    /**
     * The numbers of a unit in a period changed; several changes below may have been drawn together.
     *
     * @param version grows with every change of this unit's numbers in this period
     * @param expected leaf units that were to report, on the last day of the period
     * @param reported of these, how many sent figures
     * @param approved of these, how many had figures approved
     * @param official indicator values over approved figures, by indicator; an indicator without data is absent
     * @param provisional the same with newer submitted figures in place of approved ones
     * @param estimated indicator values over estimates, apart from the others; null in events from before there were any
     */
    record FiguresRolledUp(String unit, String period, long version, int expected, int reported, int approved,
            Map<String, BigDecimal> official, Map<String, BigDecimal> provisional,
            @Nullable Map<String, BigDecimal> estimated, Watermark watermark, List<RollUpCause> causes, Instant at)
            implements
                ReportEvent {

        /** Without estimates. */
        public FiguresRolledUp(String unit, String period, long version, int expected, int reported, int approved,
                Map<String, BigDecimal> official, Map<String, BigDecimal> provisional, Watermark watermark,
                List<RollUpCause> causes, Instant at) {
            this(unit, period, version, expected, reported, approved, official, provisional, null, watermark, causes,
                    at);
        }
    }
}

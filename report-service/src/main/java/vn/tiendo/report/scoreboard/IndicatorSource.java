package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit right below (or, of a commune, one form) contributes to an indicator.
 *
 * @param code of the unit, or of the form
 * @param seq up to which event of the submission, or version of the unit's numbers, it counts
 * @param figures the figures the indicator is computed from
 */
record IndicatorSource(String code, String name, long seq, Instant at, @Nullable BigDecimal official,
        @Nullable BigDecimal provisional, List<SourceFigure> figures) {

    /** A figure an indicator is computed from; null where it is not known. */
    record SourceFigure(String code, @Nullable BigDecimal official, @Nullable BigDecimal provisional,
            int notApplicable) {}
}

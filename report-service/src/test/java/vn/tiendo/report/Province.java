package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.FormDefined;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Standing;

/** Events of a quarter, as kpi-service would tell them. */
public final class Province {

    public static final Instant AT = Instant.parse("2026-03-20T01:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private Province() {}

    public static IndicatorDefined onTimeRate() {
        return new IndicatorDefined("onTimeRate", "Tỷ lệ đúng hạn", "%", Direction.HIGHER_IS_BETTER,
                new RollUp.RatioOfSums("proceduresOnTime", "proceduresResolved"), FROM, null, "NQ 76/NQ-CP", AT);
    }

    public static FormDefined form() {
        return new FormDefined("CCHC-Q", "Biểu quý",
                List.of(new FormFigure("proceduresResolved", "Hồ sơ đã giải quyết", "hồ sơ"),
                        new FormFigure("proceduresOnTime", "Hồ sơ đúng hạn", "hồ sơ")),
                FROM, null, "NQ 76/NQ-CP", AT);
    }

    public static Map<String, Figure> figures(long resolved, long onTime) {
        return Map.of("proceduresResolved", Figure.of(resolved), "proceduresOnTime", Figure.of(onTime));
    }

    public static String submission(String unit, String period) {
        return unit + "|CCHC-Q|" + period;
    }

    public static FiguresSubmitted submitted(String unit, String period, @Nullable Map<String, Figure> approved,
            Map<String, Figure> pending) {
        return new FiguresSubmitted(submission(unit, period), unit, "CCHC-Q", period, new Standing(approved, pending),
                approved != null, null, null, "canbo." + unit, AT);
    }

    public static FiguresSubmitted estimated(String unit, String period, Map<String, Figure> estimate) {
        return new FiguresSubmitted(submission(unit, period), unit, "CCHC-Q", period,
                new Standing(null, null, estimate), false, FigureKind.ESTIMATE, false, "canbo." + unit, AT);
    }

    public static FiguresApproved approved(String unit, String period, Map<String, Figure> figures) {
        return new FiguresApproved(submission(unit, period), unit, "CCHC-Q", period, new Standing(figures, null),
                null, "thamdinh.38", AT.plusSeconds(60));
    }

    /** Taken back after {@link #submitted}. */
    public static FiguresRecalled recalled(String unit, String period) {
        return new FiguresRecalled(submission(unit, period), unit, "CCHC-Q", period, Standing.NONE, AT,
                "canbo." + unit, AT.plusSeconds(30));
    }

    public static FiguresReturned returned(String unit, String period) {
        return new FiguresReturned(submission(unit, period), unit, "CCHC-Q", period, Standing.NONE, "sai số liệu",
                null, "thamdinh.38", AT.plusSeconds(30));
    }
}

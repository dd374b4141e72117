package vn.tiendo.report.live;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.Watermark;

/** Rolled-up numbers of a unit that say how manieth they are. */
final class Numbered {

    private Numbered() {}

    static FiguresRolledUp event(String unit, String period, long number) {
        Map<String, BigDecimal> values = IntStream.range(0, 40).boxed()
                .collect(Collectors.toMap(i -> "indicator" + i, i -> BigDecimal.valueOf(number + i)));
        return new FiguresRolledUp(unit, period, number, 3, 3, 3, values, values, Watermark.NONE, List.of(),
                Instant.now());
    }

    static String key(String unit, String period) {
        return unit + "|" + period;
    }
}

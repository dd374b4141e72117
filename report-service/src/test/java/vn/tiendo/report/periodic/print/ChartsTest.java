package vn.tiendo.report.periodic.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.document.PrintedSeries;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.FrozenFigures.Value;

class ChartsTest {

    private static final List<String> LABELS = List.of("Quý I/2026", "Quý II/2026", "Quý III/2026");

    @Test
    void rates_of_earlier_reports_stand_before_those_of_this_one_with_gaps_where_there_was_none() {
        var chart = Charts.rates(LABELS, Arrays.asList(frozen("91.5", "%"), null, frozen("94", "%"))).orElseThrow();
        assertThat(chart.labels()).isEqualTo(LABELS);
        assertThat(chart.series()).containsExactly(new PrintedSeries("Tỷ lệ đúng hạn",
                Arrays.asList(new BigDecimal("91.5"), null, new BigDecimal("94"))));
    }

    @Test
    void there_is_no_picture_of_a_single_value_nor_of_counts() {
        assertThat(Charts.rates(LABELS, Arrays.asList(null, null, frozen("94", "%")))).isEmpty();
        assertThat(Charts.rates(LABELS, Arrays.asList(frozen(null, "%"), null, frozen("94", "%")))).isEmpty();
        assertThat(Charts.rates(LABELS, Arrays.asList(frozen("10", "hồ sơ"), null, frozen("9", "hồ sơ")))).isEmpty();
    }

    private static FrozenFigures frozen(@Nullable String value, String unitOfMeasure) {
        var official = value == null ? null : new BigDecimal(value);
        return new FrozenFigures(Instant.EPOCH, false, 1, 1, 1, new Watermark(null, 0),
                List.of(new Value("onTimeRate", "Tỷ lệ đúng hạn", unitOfMeasure, official, official, null)));
    }
}

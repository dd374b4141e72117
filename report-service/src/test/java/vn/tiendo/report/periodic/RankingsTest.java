package vn.tiendo.report.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.ReportKind;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Watermark;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.catalogue.Validity;
import vn.tiendo.report.periodic.calendar.Term;

class RankingsTest {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 14);

    private static PeriodicReport sent(String unit, @Nullable String value) {
        var figures = new FrozenFigures(Instant.EPOCH, false, 1, 1, 1, Watermark.NONE,
                List.of(new FrozenFigures.Value("onTime", "Đúng hạn", "%",
                        value == null ? null : new BigDecimal(value), null, null)));
        return new PeriodicReport(unit, ReportKind.QUARTER, "2033-Q1", new Term(DAY, DAY, DAY, DAY, "KH 01"), null,
                ReportStatus.SUBMITTED, false, List.of(), List.of(figures),
                List.of(new ReportVersion(1, List.of(), figures, "canbo", Instant.EPOCH)), List.of());
    }

    private static List<String> ranked(Direction direction) {
        var indicator = new MeasuredIndicator("onTime", "Đúng hạn", "%", direction, new RollUp.Sum("onTime"),
                new MergeRule.Sum(), new Validity(DAY, null));
        return Rankings.of(List.of(indicator),
                List.of(sent("a", "98.0"), sent("b", "99"), sent("c", null), sent("d", "98"), sent("e", "97")),
                Map.of())
                .stream().flatMap(ranking -> ranking.places().stream()).map(place -> place.rank() + place.unit())
                .toList();
    }

    @Test
    void equal_values_share_a_place_and_a_unit_without_a_value_has_none() {
        assertThat(ranked(Direction.HIGHER_IS_BETTER)).containsExactly("1b", "2a", "2d", "4e");
    }

    @Test
    void the_lowest_comes_first_where_lower_is_better() {
        assertThat(ranked(Direction.LOWER_IS_BETTER)).containsExactly("1e", "2a", "2d", "4b");
    }
}

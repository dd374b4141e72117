package vn.tiendo.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.platform.period.ReportingPeriod;

class CollectionRuleTest {

    private static final CollectionRule DECREE_09 = new CollectionRule(15, 14, LocalDate.parse("2019-03-12"), null,
            "NĐ 09/2019/NĐ-CP");

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-02-15, 2026-03-14", "2026-Q1, 2025-12-15, 2026-03-14", "2026-Q2, 2026-03-15, 2026-06-14",
        "2026-H1, 2025-12-15, 2026-06-14", "2026-H2, 2026-06-15, 2026-12-14", "2026-9M, 2025-12-15, 2026-09-14",
        "2026, 2025-12-15, 2026-12-14"})
    void the_decree_counts_from_the_fifteenth_before_to_the_fourteenth(String written, LocalDate opens,
            LocalDate cutOff) {
        var period = ReportingPeriod.of(written);
        assertThat(DECREE_09.opens(period)).isEqualTo(opens);
        assertThat(DECREE_09.cutOff(period)).isEqualTo(cutOff);
    }
}

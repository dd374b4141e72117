package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.Province.figures;
import static vn.tiendo.report.Province.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Direction;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class DatedIndicatorTest {

    @LocalServerPort
    private int port;

    @Test
    void a_period_is_computed_by_the_formula_that_was_in_force_then() {
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            kpi.send("indicator:catalogueWork", 1, work());
            for (var period : List.of("2012-Q1", "2013-Q1", "2014-Q1")) {
                kpi.send(submission("40", period), 1, Province.submitted("40", period, null, figures(10, 7)));
            }
            await().untilAsserted(() -> assertThat(value("2012-Q1")).isEqualTo("10"));
            await().untilAsserted(() -> assertThat(value("2013-Q1")).isEqualTo("7"));
            assertThat(value("2014-Q1")).isEmpty();
        }
    }

    private String value(String period) {
        var board = Calls.to(port).as(Tokens.reviewer("40")).get("/api/scoreboards/40?period=" + period).json();
        for (var indicator : board.path("indicators")) {
            if ("catalogueWork".equals(indicator.path("code").asString())) {
                return indicator.path("provisional").asString("");
            }
        }
        return "";
    }

    private static IndicatorDefined work() {
        var first = version("proceduresResolved", "2012-01-01", "2012-12-31");
        var second = version("proceduresOnTime", "2013-01-01", "2013-12-31");
        return new IndicatorDefined("catalogueWork", second.name(), "hồ sơ", second.direction(), second.rollUp(),
                second.validFrom(), second.validTo(), second.source(), List.of(first, second), Province.AT);
    }

    private static IndicatorVersion version(String figure, String from, @Nullable String to) {
        return new IndicatorVersion("Việc đã làm", "hồ sơ", Direction.HIGHER_IS_BETTER, new RollUp.Sum(figure),
                new MergeRule.Sum(), LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "KH 01");
    }
}

package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.Province.approved;
import static vn.tiendo.report.Province.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Direction;
import vn.tiendo.events.Figure;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.SuccessorShare;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/**
 * Units A, B, C and D of 2016; A, B and a quarter of C are N since 2017, three quarters of C and an unknown part of D are M,
 * the rest of D is K.
 */
@ServiceTest
class MergedUnitsTest {

    private static final String PERIOD = "2016-Q1";
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 12, 31);

    @LocalServerPort
    private int port;

    @BeforeEach
    void merge() {
        try (TestTopic units = new TestTopic(Topics.UNIT); TestTopic kpi = new TestTopic(Topics.KPI)) {
            units.send("96", 1, new RegistryPublished("96", List.of(
                    new RegisteredUnit("96", "Tỉnh Cà Mau", UnitLevel.PROVINCE, BEGIN, null,
                            List.of(new ParentLink("VN", BEGIN, null)), List.of()),
                    ended("9601.", List.of("9611"), null), ended("9602.", List.of("9611"), null),
                    ended("9603.", List.of("9611", "9612"),
                            List.of(share("9611", "0.25"), share("9612", "0.75"))),
                    ended("9604.", List.of("9612", "9613"), null), begun("9611"), begun("9612"), begun("9613")),
                    Province.AT));
            define(kpi, "resolvedFiles", new RollUp.Sum("resolved"), new MergeRule.Sum());
            define(kpi, "timely", new RollUp.RatioOfSums("onTime", "resolved"), new MergeRule.Sum());
            define(kpi, "quality", new RollUp.Mean("score"), new MergeRule.Weighted("files"));
            define(kpi, "rating", new RollUp.None("score"), new MergeRule.None());
            send(kpi, "9601.", 1000, 990, 90, 100);
            send(kpi, "9602.", 3000, 2700, 80, 300);
            send(kpi, "9603.", 1000, 1000, 70, 200);
            send(kpi, "9604.", 500, 500, 100, 1000);
        }
        await().untilAsserted(() -> assertThat(board("96", "as-was").path("approved").asInt()).isEqualTo(4));
    }

    private static void define(TestTopic kpi, String code, RollUp formula, MergeRule merge) {
        var version = new IndicatorVersion("Chỉ số " + code, "hồ sơ", Direction.HIGHER_IS_BETTER, formula, merge,
                LocalDate.of(2016, 1, 1), LAST, "KH 01");
        kpi.send("indicator:" + code, 1, new IndicatorDefined(code, version.name(), "hồ sơ", version.direction(),
                formula, version.validFrom(), LAST, "KH 01", List.of(version), Province.AT));
    }

    private static void send(TestTopic kpi, String unit, long resolved, long onTime, long score, long files) {
        Map<String, Figure> figures = Map.of("resolved", Figure.of(resolved), "onTime", Figure.of(onTime), "score",
                Figure.of(score), "files", Figure.of(files));
        kpi.send(submission(unit, PERIOD), 1, approved(unit, PERIOD, figures));
    }

    private static SuccessorShare share(String unit, String share) {
        return new SuccessorShare(unit, new BigDecimal(share));
    }

    private static RegisteredUnit ended(String code, List<String> successors, @Nullable List<SuccessorShare> shares) {
        return new RegisteredUnit(code, "Xã " + code, UnitLevel.COMMUNE, BEGIN, LAST,
                List.of(new ParentLink("96", BEGIN, LAST)), successors, shares, null);
    }

    private static RegisteredUnit begun(String code) {
        var first = LAST.plusDays(1);
        return new RegisteredUnit(code, "Xã " + code, UnitLevel.COMMUNE, first, null,
                List.of(new ParentLink("96", first, null)), List.of());
    }

    private JsonNode board(String unit, String view) {
        return Calls.to(port).as(Tokens.reviewer("96"))
                .get("/api/scoreboards/%s?period=%s&view=%s".formatted(unit, PERIOD, view)).json();
    }

    private static Optional<String> official(JsonNode board, String indicator) {
        return board.path("indicators").valueStream().filter(one -> indicator.equals(one.path("code").asString()))
                .map(one -> one.path("official")).filter(JsonNode::isValueNode).filter(value -> !value.isNull())
                .map(JsonNode::asString).findAny();
    }

    @Test
    void counts_are_added_ratios_follow_from_sums_and_a_part_of_a_unit_brings_its_share() {
        var board = board("9611", "as-is");
        assertThat(official(board, "resolvedFiles")).contains("4250");
        assertThat(official(board, "timely")).contains("92.7058823529");
        assertThat(board.path("expected").asInt()).isEqualTo(3);
        assertThat(board.path("approved").asInt()).isEqualTo(3);
        assertThat(board.path("origins").valueStream()).extracting(origin -> origin.path("code").asString(),
                origin -> origin.path("share").asString()).containsExactly(tuple("9601.", "1"), tuple("9602.", "1"),
                        tuple("9603.", "0.25"));
    }

    @Test
    void a_weighted_value_weighs_each_unit_by_what_came_of_it() {
        assertThat(official(board("9611", "as-is"), "quality")).contains("81.1111111111");
    }

    @Test
    void what_is_not_carried_over_begins_anew_and_says_so() {
        var board = board("9611", "as-is");
        assertThat(official(board, "rating")).isEmpty();
        assertThat(board.path("indicators").valueStream()
                .filter(indicator -> "rating".equals(indicator.path("code").asString()))
                .map(indicator -> indicator.path("carried").path("rule").asString())).containsExactly("NONE");
        assertThat(official(board("9601.", "as-was"), "rating")).contains("90");
    }

    @Test
    void a_part_of_unknown_size_is_left_out_and_named() {
        var board = board("9612", "as-is");
        assertThat(official(board, "resolvedFiles")).contains("750");
        assertThat(board.path("expected").asInt()).isEqualTo(2);
        assertThat(board.path("origins").path(1).path("code").asString()).isEqualTo("9604.");
        assertThat(board.path("origins").path(1).path("share").isNull()).isTrue();
        assertThat(official(board("9613", "as-is"), "resolvedFiles")).isEmpty();
    }

    @Test
    void a_province_shows_the_units_of_then_or_those_of_today_and_the_same_total() {
        var then = board("96", "as-was");
        var today = board("96", "as-is");
        assertThat(codes(then)).containsExactly("9601.", "9602.", "9603.", "9604.");
        assertThat(codes(today)).containsExactly("9611", "9612", "9613");
        assertThat(official(then, "timely")).isEqualTo(official(today, "timely")).contains("94.3636363636");
        var sources = Calls.to(port).as(Tokens.reviewer("96"))
                .get("/api/scoreboards/96/timely/sources?view=as-is&period=" + PERIOD).json();
        assertThat(sources.valueStream()).extracting(source -> source.path("code").asString(),
                source -> source.path("official").asString("")).containsExactly(tuple("9611", "92.7058823529"),
                        tuple("9612", "100"), tuple("9613", ""));
        assertThat(Calls.to(port).as(Tokens.reviewer("96"))
                .get("/api/scoreboards/9611/timely/sources?view=as-is&period=" + PERIOD).json().valueStream())
                .extracting(source -> source.path("official").asString()).containsExactly("99", "90", "100");
    }

    @Test
    void communes_of_then_or_of_today_are_ranked_and_a_province_has_its_trend() {
        var reviewer = Calls.to(port).as(Tokens.reviewer("96"));
        var then = reviewer.get("/api/scoreboards/96/timely/ranking?period=" + PERIOD).json().path("units");
        assertThat(then.valueStream()).extracting(unit -> unit.path("rank").asInt(),
                unit -> unit.path("code").asString()).containsExactly(tuple(1, "9603."), tuple(1, "9604."),
                        tuple(3, "9601."), tuple(4, "9602."));
        var today = reviewer.get("/api/scoreboards/96/timely/ranking?view=as-is&period=" + PERIOD).json();
        assertThat(today.path("units").valueStream()).extracting(unit -> unit.path("code").asString())
                .containsExactly("9612", "9611", "9613");
        var trend = reviewer.get("/api/scoreboards/96/trend?indicator=timely&from=2015-Q4&to=2016-Q2").json().path(0)
                .path("points");
        assertThat(trend.valueStream()).extracting(point -> point.path("period").asString(),
                point -> point.path("value").asString("-")).containsExactly(tuple("2015-Q4", "-"),
                        tuple(PERIOD, "94.3636363636"), tuple("2016-Q2", "-"));
        assertThat(reviewer.get("/api/scoreboards/96/trend?indicator=timely&from=2019-Q1&to=2019-Q2").problem())
                .isEqualTo("not-found");
        assertThat(reviewer.get("/api/scoreboards/96/trend?indicator=timely&from=2000-01&to=2016-01").problem())
                .isEqualTo("trend-too-long");
        assertThat(reviewer.get("/api/scoreboards/96/trend?indicator=timely&from=2015&to=2016-Q1").problem())
                .isEqualTo("periods-of-two-kinds");
        assertThat(reviewer.get("/api/scoreboards/96/timely/ranking?basis=best&period=" + PERIOD).problem())
                .isEqualTo("unknown-basis");
    }

    @Test
    void a_view_that_there_is_not_is_named() {
        assertThat(Calls.to(port).as(Tokens.reviewer("96")).get("/api/scoreboards/96?period=2016-Q1&view=now")
                .problem()).isEqualTo("unknown-view");
    }

    private static List<String> codes(JsonNode board) {
        return board.path("children").valueStream().map(child -> child.path("code").asString()).toList();
    }
}

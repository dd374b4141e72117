package vn.tiendo.report.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.year.SimulatedProvince.CODE;
import static vn.tiendo.report.year.SimulatedProvince.MONTHLY;
import static vn.tiendo.report.year.SimulatedProvince.QUARTERLY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.platform.stream.ReadingProgress;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.periodic.ReportCommand;
import vn.tiendo.report.periodic.ReportKey;
import vn.tiendo.report.periodic.Reports;
import vn.tiendo.report.periodic.SweepDay;

/**
 * A year of {@link SimulatedProvince} by a clock of its own: figures come, are returned, approved and corrected day by day,
 * some deliveries repeated; reports open, freeze and are sent. Everything shown must equal what {@link Books} add up.
 */
@ServiceTest
class SimulatedYearTest {

    private static final Set<Integer> REPORTING_MONTHS = Set.of(3, 6, 9, 12);
    private static final int CUT_OFF = 14;
    /** Before and after reports open, and when their figures freeze. */
    private static final Set<Integer> SWEPT = Set.of(2, 3, 4, CUT_OFF, CUT_OFF + 1);

    @LocalServerPort
    private int port;

    @Autowired
    private SweepDay clock;

    @Autowired
    private Reports reports;

    @Autowired
    private ReadingProgress progress;

    @Autowired
    private Units units;

    private final Random random = new Random(20_410_701);
    private final Books books = new Books();
    private final Map<String, LocalDate> planned = new HashMap<>();

    @Test
    void a_year_with_mergers_in_july_shows_what_an_arithmetic_of_its_own_adds_up() {
        try (TestTopic registry = new TestTopic(Topics.UNIT); TestTopic kpi = new TestTopic(Topics.KPI)) {
            registry.send(CODE, 1, SimulatedProvince.registry());
            SimulatedProvince.forms().forEach(form -> kpi.send("form:" + form.form(), 1, form));
            SimulatedProvince.indicators().forEach(one -> kpi.send("indicator:" + one.indicator(), 1, one));
            await().until(() -> units.find(CODE).isPresent());
            var days = Script.of(1).stream().collect(groupingBy(Act::day));
            SimulatedProvince.FIRST.datesUntil(SimulatedProvince.LAST.plusDays(1)).forEach(day -> {
                days.getOrDefault(day, List.of()).forEach(act -> tell(kpi, act));
                live(day);
            });
        }
        assertFiguresAndCompletenessEqual(SimulatedProvince.LAST);
        assertMergedUnitsEqual();
        Stream.of("2041-Q1", "2041-Q2", "2041-H1", "2041-Q3", "2041-9M", "2041-Q4", "2041")
                .forEach(period -> assertReportsEqual(ReportingPeriod.of(period)));
    }

    private void tell(TestTopic kpi, Act act) {
        var event = books.enter(act);
        long seq = books.of(act.submission()).seq();
        kpi.send(act.submission(), seq, event);
        if (random.nextInt(20) == 0) {
            kpi.send(act.submission(), seq, event);
        }
    }

    private void live(LocalDate day) {
        if (!REPORTING_MONTHS.contains(day.getMonthValue())) {
            return;
        }
        if (day.getDayOfMonth() == CUT_OFF || day.equals(day.withDayOfMonth(day.lengthOfMonth()))) {
            assertFiguresAndCompletenessEqual(day);
        }
        if (SWEPT.contains(day.getDayOfMonth())) {
            clock.endOf(day);
        }
        send(day);
        if (day.getDayOfMonth() == CUT_OFF) {
            assertFrozen(day);
        }
    }

    /** Each unit sends its reports on the day it has in mind, one in twenty never. */
    private void send(LocalDate day) {
        reportsOf(day).filter(key -> day.equals(planned.computeIfAbsent(key.id(), _ -> random.nextInt(20) == 0
                ? LocalDate.MAX
                : day.withDayOfMonth(random.nextInt(8, 22))))).forEach(key -> {
                    reports.handle(key, new ReportCommand.Word(Map.of(), Map.of(
                            reports.require(key).state().sections().getFirst().field(), "Đã triển khai.")),
                            Request.none());
                    reports.handle(key, new ReportCommand.Submit("canbo." + key.unit(), noon(day)), Request.none());
                });
    }

    private static Stream<ReportKey> reportsOf(LocalDate day) {
        var lastDay = day.withDayOfMonth(day.lengthOfMonth());
        return Stream.of(PeriodKind.values()).filter(kind -> kind != PeriodKind.MONTH).flatMap(Script::periods)
                .filter(period -> period.lastDay().equals(lastDay) && !"2041-H2".equals(period.toString()))
                .flatMap(period -> expected(period).stream().map(unit -> ReportKey.of(unit, period).orElseThrow()));
    }

    private static List<String> expected(ReportingPeriod period) {
        return Stream.concat(Stream.of(CODE), SimulatedProvince.communes(period.lastDay()).stream()).toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(StoreConfiguration.ZONE).toInstant();
    }

    private JsonNode asked(String path) {
        return Calls.to(port).as(Tokens.reviewer(CODE)).get(path).json();
    }

    private void assertFiguresAndCompletenessEqual(LocalDate day) {
        await().atMost(Duration.ofMinutes(2)).until(() -> progress.hasRead(Instant.now()));
        Stream.concat(Script.periods(PeriodKind.QUARTER).map(period -> Map.entry(QUARTERLY, period)),
                Script.periods(PeriodKind.MONTH).map(period -> Map.entry(MONTHLY, period)))
                .filter(form -> !form.getValue().firstDay().isAfter(day))
                .forEach(form -> await().atMost(Duration.ofMinutes(1))
                        .untilAsserted(() -> assertPeriodEqual(form.getKey(), form.getValue())));
    }

    private void assertPeriodEqual(String form, ReportingPeriod period) {
        var communes = SimulatedProvince.communes(period.lastDay());
        var shown = asked("/api/completeness?parent=89&period=%s&form=%s".formatted(period, form));
        long stands = books.count(communes, form, period.toString(), Books.Entry::stands);
        long inTime = books.count(communes, form, period.toString(),
                entry -> entry.stands() && Boolean.FALSE.equals(entry.late()));
        assertThat(numbers(shown, "expected", "reported", "approved", "estimated", "inTime", "late"))
                .as("completeness of %s in %s", form, period)
                .containsExactly((long) communes.size(), stands,
                        books.count(communes, form, period.toString(), entry -> entry.standing().approved() != null),
                        books.count(communes, form, period.toString(), Books.Entry::isEstimateOnly), inTime,
                        stands - inTime);
        assertThat(new BigDecimal(shown.path("timeliness").asString()))
                .isEqualByComparingTo(BigDecimal.valueOf(100 * inTime)
                        .divide(BigDecimal.valueOf(communes.size()), 2, RoundingMode.DOWN));
        assertThat(shown.path("missing")).hasSize((int) (communes.size() - stands));
        assertThat(official(asked("/api/scoreboards/89?period=" + period))).as("figures of %s", period)
                .containsAllEntriesOf(values(communes, form, period.toString()));
    }

    private static List<Long> numbers(JsonNode node, String... members) {
        return Stream.of(members).map(member -> node.path(member).asLong(-1)).toList();
    }

    private Map<String, BigDecimal> values(List<String> communes, String form, String period) {
        var all = new HashMap<String, Optional<BigDecimal>>();
        if (form.equals(MONTHLY)) {
            all.put("simVisitors", Books.sum(books.approved(communes, form, period, "simVisits")));
        } else {
            var files = Books.sum(books.approved(communes, form, period, "simFiles"));
            var scores = books.approved(communes, form, period, "simScore");
            all.put("simTotal", files);
            all.put("simRate", Books.quotient(Books.sum(books.approved(communes, form, period, "simInTime")), files,
                    100));
            all.put("simMean", Books.quotient(Books.sum(scores), Optional.of(BigDecimal.valueOf(scores.size())), 1));
        }
        return all.entrySet().stream().filter(value -> value.getValue().isPresent()).collect(
                toMap(Map.Entry::getKey, value -> value.getValue().orElseThrow().stripTrailingZeros()));
    }

    private static Map<String, BigDecimal> official(JsonNode board) {
        return board.path("indicators").valueStream()
                .filter(indicator -> !indicator.path("official").isNull())
                .collect(toMap(indicator -> indicator.path("code").asString(),
                        indicator -> new BigDecimal(indicator.path("official").asString()).stripTrailingZeros()));
    }

    /** Of each new commune the first quarter of the two it was made of, their scores weighed by their files. */
    private void assertMergedUnitsEqual() {
        SimulatedProvince.fresh().forEach(fresh -> {
            var origins = SimulatedProvince.origins(fresh);
            var expected = new HashMap<>(values(origins, QUARTERLY, "2041-Q1"));
            books.weighedScore(origins, QUARTERLY, "2041-Q1").ifPresent(score -> expected.put("simMean", score));
            assertThat(official(asked("/api/scoreboards/%s?period=2041-Q1&view=as-is".formatted(fresh)))).as(fresh)
                    .isEqualTo(expected);
        });
    }

    private void assertFrozen(LocalDate day) {
        var quarter = new ReportingPeriod(day.getYear(), PeriodKind.QUARTER, day.getMonthValue() / 3);
        var frozen = asked("/api/reports/89/" + quarter).path("figures").valueStream().toList().getLast();
        var communes = SimulatedProvince.communes(quarter.lastDay());
        assertThat(frozen.path("estimate").asBoolean()).isFalse();
        assertThat(frozen.path("values").valueStream().filter(value -> !value.path("official").isNull())
                .collect(toMap(value -> value.path("indicator").asString(),
                        value -> new BigDecimal(value.path("official").asString()).stripTrailingZeros())))
                .as("figures frozen in the report of " + quarter)
                .isEqualTo(values(communes, QUARTERLY, quarter.toString()));
    }

    private void assertReportsEqual(ReportingPeriod period) {
        var due = weekdaysAfter(period.lastDay().withDayOfMonth(CUT_OFF), 2);
        var lines = asked("/api/reports?unit=89&period=" + period).valueStream().toList();
        assertThat(lines).extracting(line -> line.path("unit").asString())
                .containsExactlyInAnyOrderElementsOf(expected(period));
        assertThat(lines).filteredOn(line -> !CODE.equals(line.path("unit").asString())).allSatisfy(line -> {
            var sent = planned.get(line.path("unit").asString() + "|" + period.kind() + "|" + period);
            assertThat(line.path("late").asString("never")).as(line.toString())
                    .isEqualTo(LocalDate.MAX.equals(sent) ? "never" : String.valueOf(due.isBefore(sent)));
        });
    }

    private static LocalDate weekdaysAfter(LocalDate day, int number) {
        return day.plusDays(1).datesUntil(day.plusDays(14))
                .filter(one -> one.getDayOfWeek() != DayOfWeek.SATURDAY && one.getDayOfWeek() != DayOfWeek.SUNDAY)
                .skip(number - 1L).findFirst().orElseThrow();
    }
}

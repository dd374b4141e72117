package vn.tiendo.report.rollup;

import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.Province.approved;
import static vn.tiendo.report.Province.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import vn.tiendo.events.Direction;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.Province;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.tally.Tally;

/**
 * Measures what one change costs at the size of the country, against adding everything up anew and with ten times the
 * history, and how fast all is built anew; run by {@code bench/rollup-bounds}, not in the build.
 */
@ServiceTest
class RollUpBounds {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = Integer.getInteger("tiendo.bench.communes", 3_321);
    private static final int FIGURES = 30;
    private static final int CHANGES = 200;
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final String PERIOD = "2051-Q4";
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Autowired
    private Nodes nodes;

    @Autowired
    private RollUps rollUps;

    @Autowired
    private Units units;

    @Autowired
    private Environment environment;

    private long seq = 1;

    @Test
    void measure() {
        try (TestTopic registry = new TestTopic(Topics.UNIT); TestTopic kpi = new TestTopic(Topics.KPI)) {
            registry.send("VN-bounds", 1, new RegistryPublished("VN-bounds", country(), Province.AT));
            await().atMost(PATIENCE).until(() -> units.find(code(COMMUNES - 1)).isPresent());
            IntStream.range(0, FIGURES).forEach(i -> kpi.send("indicator:roll" + i, 1, indicator(i)));
            long begun = System.nanoTime();
            fill(kpi, PERIOD);
            double live = COMMUNES / seconds(begun);
            print("live: %,d submissions of %d figures counted up to the nation, %,.0f a second", COMMUNES, FIGURES,
                    live);
            double change = change(kpi);
            double whole = recompute();
            print("one change up to the nation: median %.1f ms; all %,d communes added up anew: %.1f s; 1/%,.0f",
                    change * 1e3, COMMUNES, whole, whole / change);
            for (int year = 2042; year <= 2050; year++) {
                fill(kpi, year + "-Q4");
            }
            double later = change(kpi);
            print("the same change with ten times the history: median %.1f ms, %.2f times", later * 1e3,
                    later / change);
            rebuild(live);
        }
    }

    private void fill(TestTopic kpi, String period) {
        for (int commune = 0; commune < COMMUNES; commune++) {
            kpi.send(submission(code(commune), period), 1, approved(code(commune), period, figures(commune)));
        }
        await().atMost(PATIENCE).until(() -> approvedInTheNation(period) == COMMUNES);
        await().atMost(PATIENCE).until(() -> nodes.dirty(1).isEmpty());
    }

    private int approvedInTheNation(String period) {
        return nation(period).map(Tally::approved).orElse(0);
    }

    private Optional<Tally> nation(String period) {
        return rollUps.find("VN", period).map(RolledUnit::tally);
    }

    /** Seconds from the broker's acknowledgement of a changed submission to the nation's number, the median of many. */
    private double change(TestTopic kpi) {
        var taken = new double[CHANGES];
        for (int i = -CHANGES / 4; i < CHANGES; i++) {
            var commune = (i + CHANGES) * 13 % COMMUNES;
            long before = nation(PERIOD).orElseThrow().watermark().events();
            seq++;
            kpi.send(submission(code(commune), PERIOD), seq, approved(code(commune), PERIOD, figures((int) seq)));
            long begun = System.nanoTime();
            while (nation(PERIOD).orElseThrow().watermark().events() == before) {
                Thread.onSpinWait();
            }
            taken[Math.max(i, 0)] = seconds(begun);
        }
        Arrays.sort(taken);
        return taken[CHANGES / 2];
    }

    private double recompute() {
        long begun = System.nanoTime();
        nodes.tellAgain();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> nodes.dirty(1).isEmpty());
        return seconds(begun);
    }

    private void rebuild(double live) {
        long events = 10L * COMMUNES + CHANGES * 5L / 2;
        var properties = Stream.of("spring.mongodb.uri", "spring.kafka.bootstrap-servers",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri")
                .map(name -> "--" + name + "=" + environment.getProperty(name));
        var arguments = Stream.concat(properties, Stream.of("--server.port=0", "--tiendo.read-model.generation=2",
                "--tiendo.read-model.building=true")).toArray(String[]::new);
        try (var building = new SpringApplicationBuilder(ReportService.class).run(arguments)) {
            long begun = System.nanoTime();
            var health = building.getBean(ReadModelHealth.class);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
                    .until(() -> "UP".equals(health.health().getStatus().getCode()));
            double rate = events / seconds(begun);
            print("built anew: %,d events, %,.0f a second, %.1f times the live rate", events, rate, rate / live);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static List<RegisteredUnit> country() {
        return Stream.concat(
                IntStream.range(0, PROVINCES).mapToObj(i -> unit(province(i), UnitLevel.PROVINCE, "VN")),
                IntStream.range(0, COMMUNES).mapToObj(i -> unit(code(i), UnitLevel.COMMUNE, province(i % PROVINCES))))
                .toList();
    }

    private static String province(int number) {
        return "B" + number;
    }

    private static String code(int commune) {
        return "B" + (10_000 + commune);
    }

    private static RegisteredUnit unit(String code, UnitLevel level, String parent) {
        return new RegisteredUnit(code, "Đơn vị " + code, level, BEGIN, null,
                List.of(new ParentLink(parent, BEGIN, null)), List.of());
    }

    private static Map<String, Figure> figures(int number) {
        return IntStream.range(0, FIGURES).boxed()
                .collect(Collectors.toMap(i -> "rollFigure" + i, i -> Figure.of(number + i)));
    }

    private static IndicatorDefined indicator(int number) {
        return new IndicatorDefined("roll" + number, "Chỉ số " + number, "hồ sơ", Direction.HIGHER_IS_BETTER,
                new RollUp.Sum("rollFigure" + number), LocalDate.of(2042, 1, 1), LocalDate.of(2051, 12, 31),
                "Đo hiệu năng", Province.AT);
    }

    private static void print(String line, Object... details) {
        try {
            Files.writeString(Path.of("target", "rollup-bounds.txt"), String.format(Locale.ROOT, line + "%n", details),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

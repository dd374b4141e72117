package vn.tiendo.report.open;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;
import vn.tiendo.report.open.OpenUnits.OpenUnit;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportKey;
import vn.tiendo.report.periodic.ReportLine;
import vn.tiendo.report.periodic.ReportStatus;
import vn.tiendo.report.periodic.Reports;
import vn.tiendo.report.scoreboard.Scoreboards;

/** Finds what has been published. */
@Component
class OpenData {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;

    private final Reports reports;
    private final Scoreboards scoreboards;
    private final Units units;
    private final OpenSettings settings;
    private final Clock clock;

    OpenData(Reports reports, Scoreboards scoreboards, Units units, OpenSettings settings, Clock clock) {
        this.reports = reports;
        this.scoreboards = scoreboards;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a unit has published of a year.
     *
     * @throws Rejection unknown-unit, year-out-of-range
     */
    OpenReports reports(String code, int year) {
        var unit = units.require(code);
        requireYear(year);
        var ids = periods(year).flatMap(period -> ReportKey.of(unit.code(), period).stream()).map(ReportKey::id)
                .toList();
        var published = published(ids).sorted(Comparator.comparing(PeriodicReport::period))
                .flatMap(report -> report.newestVersion()
                        .map(version -> OpenReport.of(report, version, unit.name())).stream())
                .toList();
        return new OpenReports(unit.code(), unit.name(), year, settings.licence(), published);
    }

    /**
     * Who has published what of a year: a unit and those right below it, as they are today or were at the end of the year.
     *
     * @throws Rejection unknown-unit, year-out-of-range
     */
    OpenUnits units(String code, int year) {
        var unit = units.require(code);
        requireYear(year);
        var lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        var today = LocalDate.ofInstant(clock.instant(), StoreConfiguration.ZONE);
        var below = units.childrenOn(code, lastDay.isBefore(today) ? lastDay : today);
        var published = published(Stream.concat(Stream.of(code), below.stream().map(RegisteredUnit::code)).toList(),
                year);
        return new OpenUnits(code, unit.name(), year, published.getOrDefault(code, List.of()),
                below.stream().map(child -> new OpenUnit(child.code(), child.name(), child.level(),
                        published.getOrDefault(child.code(), List.of()))).toList());
    }

    /** Periods in the order of their writing, by unit. */
    private Map<String, List<String>> published(List<String> codes, int year) {
        var keys = codes.stream()
                .flatMap(code -> periods(year).flatMap(period -> ReportKey.of(code, period).stream())).toList();
        return reports.lines(keys).stream().filter(line -> line.status() == ReportStatus.PUBLISHED)
                .sorted(Comparator.comparing(ReportLine::period))
                .collect(groupingBy(ReportLine::unit, mapping(ReportLine::period, toList())));
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Rejection(OpenProblem.YEAR_OUT_OF_RANGE).at("year");
        }
    }

    /**
     * The approved numbers of a unit in a period.
     *
     * @throws Rejection unknown-unit, unknown-period, not-published
     */
    OpenScoreboard scoreboard(String code, String written) {
        var unit = units.require(code);
        var period = Periods.require(written);
        var report = ReportKey.of(unit.code(), period).stream()
                .flatMap(key -> published(List.of(key.id()))).findFirst()
                .orElseThrow(() -> new Rejection(OpenProblem.NOT_PUBLISHED).with("unit", unit.code()).with("period",
                        period.toString()));
        return OpenScoreboard.of(scoreboards.asWas(unit.code(), period), OpenReport.publishedAt(report),
                settings.licence());
    }

    private Stream<PeriodicReport> published(List<String> ids) {
        return reports.findAll(ids).stream().map(Stored::state)
                .filter(report -> report.status() == ReportStatus.PUBLISHED);
    }

    private static Stream<ReportingPeriod> periods(int year) {
        return Arrays.stream(PeriodKind.values()).flatMap(kind -> IntStream
                .rangeClosed(1, kind == PeriodKind.NINE_MONTHS ? 1 : MONTHS / kind.months())
                .mapToObj(ordinal -> new ReportingPeriod(year, kind, ordinal)));
    }
}

package vn.tiendo.report.open;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportKey;
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

    OpenData(Reports reports, Scoreboards scoreboards, Units units, OpenSettings settings) {
        this.reports = reports;
        this.scoreboards = scoreboards;
        this.units = units;
        this.settings = settings;
    }

    /**
     * What a unit has published of a year.
     *
     * @throws Rejection unknown-unit, year-out-of-range
     */
    OpenReports reports(String code, int year) {
        var unit = units.require(code);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Rejection(OpenProblem.YEAR_OUT_OF_RANGE).at("year");
        }
        var ids = periods(year).flatMap(period -> ReportKey.of(unit.code(), period).stream()).map(ReportKey::id)
                .toList();
        var published = published(ids).sorted(Comparator.comparing(PeriodicReport::period))
                .flatMap(report -> report.newestVersion()
                        .map(version -> OpenReport.of(report, version, unit.name())).stream())
                .toList();
        return new OpenReports(unit.code(), unit.name(), year, settings.licence(), published);
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

package vn.tiendo.report.periodic.print;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.document.Closing;
import vn.tiendo.report.document.Letterhead;
import vn.tiendo.report.document.PrintedChart;
import vn.tiendo.report.document.PrintedReport;
import vn.tiendo.report.document.PrintedSection;
import vn.tiendo.report.document.PrintedTable;
import vn.tiendo.report.periodic.Composition;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportBelow;
import vn.tiendo.report.periodic.ReportKey;
import vn.tiendo.report.periodic.ReportVersion;
import vn.tiendo.report.periodic.Reports;
import vn.tiendo.report.periodic.Section;
import vn.tiendo.report.periodic.Sentence;

/** Lays a report out for print: the version sent last, or the working copy of one that can still be changed. */
@Component
public final class Printing {

    private static final Closing CLOSING = new Closing(
            List.of("Cơ quan cấp trên (để báo cáo)", "Lưu: VT, CCHC"), "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", null);

    private static final int EARLIER = 3;

    private final Units units;
    private final Composition composition;
    private final Reports reports;

    Printing(Units units, Composition composition, Reports reports) {
        this.units = units;
        this.composition = composition;
        this.reports = reports;
    }

    /** The report as it is printed. */
    public PrintedReport of(PeriodicReport report) {
        var unit = units.require(report.unit());
        var period = ReportingPeriod.of(report.period());
        var sent = report.newestVersion().filter(_ -> report.status().isSent());
        var figures = sent.map(ReportVersion::figures).orElseGet(report::newestFigures);
        var sections = sent.map(ReportVersion::sections).orElse(report.sections());
        var subject = "Kết quả công tác cải cách hành chính " + Titles.period(period);
        return new PrintedReport(letterhead(unit, report), "BÁO CÁO", subject, opening(unit, period, figures, report),
                sections(sections, rates(report, period, figures)), appendices(report, figures), CLOSING, "vi");
    }

    private Letterhead letterhead(RegisteredUnit unit, PeriodicReport report) {
        return new Letterhead(null, Titles.body(unit), null, Titles.place(unit), report.term().due());
    }

    private static List<String> opening(RegisteredUnit unit, ReportingPeriod period, FrozenFigures figures,
            PeriodicReport report) {
        var name = Titles.inSentence(unit.name());
        var cutOff = report.term().cutOff();
        return List.of(
                "Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính, Ủy ban nhân dân %s báo cáo kết quả %s như sau:"
                        .formatted(name, Titles.period(period)),
                "Số liệu tính đến ngày %02d/%02d/%d%s.".formatted(cutOff.getDayOfMonth(), cutOff.getMonthValue(),
                        cutOff.getYear(), figures.estimate() ? " là số ước" : ""));
    }

    /** The rates of this report and of the three of its kind before it. */
    private Optional<PrintedChart> rates(PeriodicReport report, ReportingPeriod period, FrozenFigures figures) {
        var periods = Stream.iterate(before(period), Printing::before).limit(EARLIER).toList().reversed();
        var keys = periods.stream().flatMap(earlier -> ReportKey.of(report.unit(), earlier).stream()).toList();
        var frozen = reports.findAll(keys.stream().map(ReportKey::id).toList()).stream()
                .collect(toMap(Stored::id, stored -> stored.state().newestFigures()));
        var all = new ArrayList<@Nullable FrozenFigures>();
        keys.forEach(key -> all.add(frozen.get(key.id())));
        all.add(figures);
        return Charts.rates(Stream.concat(periods.stream(), Stream.of(period)).map(Titles::shortly).toList(), all);
    }

    /** Quarters follow each other; a half-year is held against that of the year before. */
    private static ReportingPeriod before(ReportingPeriod period) {
        return period.kind() == PeriodKind.QUARTER ? period.previous() : period.aYearBefore();
    }

    private static List<PrintedSection> sections(List<Section> sections, Optional<PrintedChart> rates) {
        var printed = new ArrayList<PrintedSection>();
        for (var section : sections) {
            var paragraphs = paragraphs(section);
            if (!paragraphs.isEmpty()) {
                printed.add(new PrintedSection(Titles.roman(printed.size() + 1) + ". " + section.field().heading(),
                        paragraphs, List.of(), List.of()));
            }
        }
        rates.ifPresent(chart -> printed.add(new PrintedSection(
                Titles.roman(printed.size() + 1) + ". DIỄN BIẾN CÁC CHỈ SỐ",
                List.of("So sánh với các kỳ trước, theo số liệu đã chốt trong báo cáo của từng kỳ:"), List.of(),
                List.of(chart))));
        return printed;
    }

    /** A paragraph for each sentence, and those the officer wrote. */
    private static List<String> paragraphs(Section section) {
        return Stream.concat(section.sentences().stream().map(Sentence::text), section.narrative().lines())
                .map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private List<PrintedTable> appendices(PeriodicReport report, FrozenFigures figures) {
        var tables = new ArrayList<PrintedTable>();
        tables.add(Tables.indicators(figures));
        ReportBelow below = composition.below(report.key());
        if (below.expected() > 0) {
            tables.add(Tables.sent(below));
            below.rankings().stream().filter(ranking -> !ranking.places().isEmpty()).map(Tables::ranking)
                    .forEach(tables::add);
        }
        return tables;
    }
}

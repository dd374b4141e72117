package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.FilledForm;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.rollup.Part;
import vn.tiendo.report.rollup.RollUps;
import vn.tiendo.report.scoreboard.IndicatorSource.SourceFigure;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/** Opens a number down to where it comes from. */
@Component
class IndicatorSources {

    private final RollUps rollUps;
    private final Compositions compositions;
    private final Catalogue catalogue;
    private final Units units;

    IndicatorSources(RollUps rollUps, Compositions compositions, Catalogue catalogue, Units units) {
        this.rollUps = rollUps;
        this.compositions = compositions;
        this.catalogue = catalogue;
        this.units = units;
    }

    List<IndicatorSource> of(String unit, String indicator, ReportingPeriod period, View view) {
        var defined = catalogue.indicators(period)
                .stream()
                .filter(known -> known.code().equals(indicator))
                .findAny()
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", indicator));
        if (view == View.AS_WAS) {
            return parts(unit, defined, period);
        }
        var whole = compositions.of(units.require(unit), period, view);
        if (!whole.isOwn()) {
            return whole.pieces().stream().map(Composition::of).flatMap(piece -> source(piece, defined, period))
                    .toList();
        }
        var below = compositions.below(unit, period, view);
        return below.isEmpty()
                ? parts(unit, defined, period)
                : below.stream().flatMap(child -> source(child, defined, period)).toList();
    }

    private List<IndicatorSource> parts(String unit, MeasuredIndicator indicator, ReportingPeriod period) {
        return rollUps.parts(unit, period.toString()).stream().map(part -> source(part, indicator, period)).toList();
    }

    private IndicatorSource source(Part part, MeasuredIndicator indicator, ReportingPeriod period) {
        boolean ofOneUnit = units.find(part.child()).map(Composition::isLeaf).orElse(true);
        return new IndicatorSource(part.child(), name(part.child(), period), part.seq(), part.at(),
                catalogue.values(period, part.tally().official(), ofOneUnit).get(indicator.code()),
                catalogue.values(period, part.tally().provisional(), ofOneUnit).get(indicator.code()),
                figures(indicator, part.tally()));
    }

    /** Nothing for a unit without any numbers. */
    private Stream<IndicatorSource> source(Composition unit, MeasuredIndicator indicator, ReportingPeriod period) {
        return Optional.ofNullable(unit.changedAt()).stream()
                .map(at -> new IndicatorSource(unit.unit().code(), unit.unit().name(), unit.version(), at,
                        unit.values(catalogue, period, Tally::official).get(indicator.code()),
                        unit.values(catalogue, period, Tally::provisional).get(indicator.code()),
                        figures(indicator, unit.tally())));
    }

    private String name(String child, ReportingPeriod period) {
        return units.find(child)
                .map(RegisteredUnit::name)
                .or(() -> catalogue.forms(period)
                        .stream()
                        .filter(form -> form.code().equals(child))
                        .map(FilledForm::name)
                        .findAny())
                .orElse(child);
    }

    private static List<SourceFigure> figures(MeasuredIndicator indicator, Tally tally) {
        return indicator.rollUp().figures().stream()
                .map(code -> new SourceFigure(code, sum(tally.official().get(code)),
                        sum(tally.provisional().get(code)),
                        tally.provisional().getOrDefault(code, FigureTally.NONE).notApplicable()))
                .toList();
    }

    private static @Nullable BigDecimal sum(@Nullable FigureTally tally) {
        return tally == null || tally.known() == 0 ? null : tally.sum();
    }
}

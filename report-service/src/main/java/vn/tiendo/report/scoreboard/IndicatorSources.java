package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
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

/** Opens a number down to where it comes from. */
@Component
class IndicatorSources {

    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Units units;

    IndicatorSources(RollUps rollUps, Catalogue catalogue, Units units) {
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.units = units;
    }

    List<IndicatorSource> of(String unit, String indicator, ReportingPeriod period) {
        var defined = catalogue.indicators(period)
                .stream()
                .filter(known -> known.code().equals(indicator))
                .findAny()
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", indicator));
        return rollUps.parts(unit, period.toString()).stream().map(part -> source(part, defined, period)).toList();
    }

    private IndicatorSource source(Part part, MeasuredIndicator indicator, ReportingPeriod period) {
        boolean ofOneUnit = units.find(part.child()).map(child -> child.level() == UnitLevel.COMMUNE).orElse(true);
        Map<String, BigDecimal> official = catalogue.values(period, part.tally().official(), ofOneUnit);
        Map<String, BigDecimal> provisional = catalogue.values(period, part.tally().provisional(), ofOneUnit);
        return new IndicatorSource(part.child(), name(part.child(), period), part.seq(), part.at(),
                official.get(indicator.code()), provisional.get(indicator.code()),
                indicator.rollUp().figures().stream().map(figure -> figure(figure, part)).toList());
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

    private static SourceFigure figure(String code, Part part) {
        return new SourceFigure(code, sum(part.tally().official().get(code)), sum(part.tally().provisional().get(code)),
                part.tally().provisional().getOrDefault(code, FigureTally.NONE).notApplicable());
    }

    private static @Nullable BigDecimal sum(@Nullable FigureTally tally) {
        return tally == null || tally.known() == 0 ? null : tally.sum();
    }
}

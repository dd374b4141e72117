package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.DefinedForm;
import vn.tiendo.report.catalogue.DefinedIndicator;
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

    List<IndicatorSource> of(String unit, String indicator, String period) {
        DefinedIndicator defined = catalogue.indicators()
                .stream()
                .filter(known -> known.code().equals(indicator))
                .findAny()
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("indicator").with("id", indicator));
        return rollUps.parts(unit, period).stream().map(part -> source(part, defined)).toList();
    }

    private IndicatorSource source(Part part, DefinedIndicator indicator) {
        Map<String, BigDecimal> official = catalogue.values(part.tally().official());
        Map<String, BigDecimal> provisional = catalogue.values(part.tally().provisional());
        return new IndicatorSource(part.child(), name(part.child()), part.seq(), part.at(),
                official.get(indicator.code()), provisional.get(indicator.code()),
                figures(indicator).stream().map(figure -> figure(figure, part)).toList());
    }

    private String name(String child) {
        return units.find(child)
                .map(RegisteredUnit::name)
                .or(() -> catalogue.forms()
                        .stream()
                        .filter(form -> form.code().equals(child))
                        .map(DefinedForm::name)
                        .findAny())
                .orElse(child);
    }

    private static List<String> figures(DefinedIndicator indicator) {
        return switch (indicator.rollUp()) {
            case RollUp.Sum(var figure) -> List.of(figure);
            case RollUp.RatioOfSums(var numerator, var denominator) -> List.of(numerator, denominator);
            case RollUp.Mean(var figure) -> List.of(figure);
        };
    }

    private static SourceFigure figure(String code, Part part) {
        return new SourceFigure(code, sum(part.tally().official().get(code)), sum(part.tally().provisional().get(code)),
                part.tally().provisional().getOrDefault(code, FigureTally.NONE).notApplicable());
    }

    private static @Nullable BigDecimal sum(@Nullable FigureTally tally) {
        return tally == null || tally.known() == 0 ? null : tally.sum();
    }
}

package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.RollUp;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.scoreboard.Scoreboard.ShownChild;
import vn.tiendo.report.scoreboard.Scoreboard.ShownFigure;
import vn.tiendo.report.scoreboard.Scoreboard.ShownIndicator;
import vn.tiendo.report.scoreboard.Scoreboard.ShownTarget;
import vn.tiendo.report.scoreboard.Scoreboard.ShownUnit;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;
import vn.tiendo.report.target.Targets;
import vn.tiendo.report.target.UnitTarget;

/** Puts scoreboards together. */
@Component
public class Scoreboards {

    private final Units units;
    private final Compositions compositions;
    private final Catalogue catalogue;
    private final Targets targets;

    Scoreboards(Units units, Compositions compositions, Catalogue catalogue, Targets targets) {
        this.units = units;
        this.compositions = compositions;
        this.catalogue = catalogue;
        this.targets = targets;
    }

    /** The numbers of a unit in a period, of the units of that time. */
    public Scoreboard asWas(String code, ReportingPeriod period) {
        return of(code, period, View.AS_WAS);
    }

    Scoreboard of(String code, ReportingPeriod period, View view) {
        var composition = compositions.of(units.require(code), period, view);
        var unit = composition.unit();
        var tally = composition.tally();
        return new Scoreboard(new ShownUnit(unit.code(), unit.name(), unit.level()), period.toString(),
                composition.expected(), tally.reported(), tally.approved(), tally.estimates().units(),
                composition.version(), tally.watermark(), indicators(composition, period),
                figures(period, tally, composition.expected()),
                compositions.below(code, period, view).stream().map(Scoreboards::child).toList(),
                composition.origins());
    }

    private List<ShownIndicator> indicators(Composition composition, ReportingPeriod period) {
        var official = composition.values(catalogue, period, Tally::official);
        var provisional = composition.values(catalogue, period, Tally::provisional);
        var estimated = composition.values(catalogue, period, tally -> tally.estimates().figures());
        Map<String, UnitTarget> byIndicator = targets.of(composition.unit().code(), period.toString());
        var tally = composition.tally();
        return catalogue.indicators(period).stream().map(indicator -> {
            FigureTally base = tally.provisional().getOrDefault(base(indicator), FigureTally.NONE);
            return new ShownIndicator(indicator.code(), indicator.name(), indicator.unitOfMeasure(),
                    indicator.direction(), official.get(indicator.code()), provisional.get(indicator.code()),
                    estimated.get(indicator.code()), base.known(), base.notApplicable(),
                    composition.expected() - base.known() - base.notApplicable(),
                    shown(byIndicator.get(indicator.code())), composition.isOwn() ? null : indicator.merge());
        }).toList();
    }

    /** The figure that tells whether an indicator has data: a ratio needs its denominator, a mean what it is of. */
    private static String base(MeasuredIndicator indicator) {
        return indicator.rollUp() instanceof RollUp.RatioOfSums(_, var denominator)
                ? denominator
                : indicator.rollUp().figures().getFirst();
    }

    private static @Nullable ShownTarget shown(@Nullable UnitTarget target) {
        return target == null
                ? null
                : new ShownTarget(target.plan(), target.comparator(), target.threshold(), target.state(),
                        target.rule());
    }

    private List<ShownFigure> figures(ReportingPeriod period, Tally tally, int expected) {
        return catalogue.forms(period)
                .stream()
                .flatMap(form -> form.figures().stream())
                .map(figure -> figure(figure, tally, expected))
                .toList();
    }

    private static ShownFigure figure(FormFigure figure, Tally tally, int expected) {
        FigureTally provisional = tally.provisional().getOrDefault(figure.code(), FigureTally.NONE);
        FigureTally official = tally.official().getOrDefault(figure.code(), FigureTally.NONE);
        FigureTally estimated = tally.estimates().figures().getOrDefault(figure.code(), FigureTally.NONE);
        return new ShownFigure(figure.code(), figure.name(), figure.unitOfMeasure(), sum(official), sum(provisional),
                sum(estimated), provisional.known(), provisional.notApplicable(),
                expected - provisional.known() - provisional.notApplicable());
    }

    private static @Nullable BigDecimal sum(FigureTally tally) {
        return tally.known() == 0 ? null : tally.sum();
    }

    private static ShownChild child(Composition child) {
        var tally = child.tally();
        return new ShownChild(child.unit().code(), child.unit().name(), child.unit().level(), child.status().name(),
                child.expected(), tally.reported(), tally.approved(), tally.estimates().units(), child.changedAt());
    }
}

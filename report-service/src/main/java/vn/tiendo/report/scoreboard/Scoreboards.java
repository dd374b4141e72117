package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.RollUp;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.MeasuredIndicator;
import vn.tiendo.report.rollup.LeafStatus;
import vn.tiendo.report.rollup.RollUps;
import vn.tiendo.report.rollup.RolledUnit;
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
class Scoreboards {

    private final Units units;
    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Targets targets;

    Scoreboards(Units units, RollUps rollUps, Catalogue catalogue, Targets targets) {
        this.units = units;
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.targets = targets;
    }

    Scoreboard of(String code, ReportingPeriod period) {
        RegisteredUnit unit = units.require(code);
        LocalDate day = period.lastDay();
        Optional<RolledUnit> rolled = rollUps.find(code, period.toString());
        Tally tally = rolled.map(RolledUnit::tally).orElse(Tally.NONE);
        int expected = units.leavesOn(code, day).size();
        return new Scoreboard(new ShownUnit(unit.code(), unit.name(), unit.level()), period.toString(), expected,
                tally.reported(), tally.approved(), tally.estimates().units(),
                rolled.map(RolledUnit::version).orElse(0L), tally.watermark(),
                indicators(unit, period, tally, expected), figures(period, tally, expected),
                children(code, day, period.toString()));
    }

    private List<ShownIndicator> indicators(RegisteredUnit unit, ReportingPeriod period, Tally tally, int expected) {
        boolean leaf = unit.level() == UnitLevel.COMMUNE;
        Map<String, BigDecimal> official = catalogue.values(period, tally.official(), leaf);
        Map<String, BigDecimal> provisional = catalogue.values(period, tally.provisional(), leaf);
        Map<String, BigDecimal> estimated = catalogue.values(period, tally.estimates().figures(), leaf);
        Map<String, UnitTarget> byIndicator = targets.of(unit.code(), period.toString());
        return catalogue.indicators(period).stream().map(indicator -> {
            FigureTally base = tally.provisional().getOrDefault(base(indicator), FigureTally.NONE);
            return new ShownIndicator(indicator.code(), indicator.name(), indicator.unitOfMeasure(),
                    indicator.direction(), official.get(indicator.code()), provisional.get(indicator.code()),
                    estimated.get(indicator.code()), base.known(), base.notApplicable(),
                    expected - base.known() - base.notApplicable(),
                    shown(byIndicator.get(indicator.code())));
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

    private List<ShownChild> children(String code, LocalDate day, String period) {
        List<RegisteredUnit> below = units.childrenOn(code, day);
        Map<String, RolledUnit> rolled = rollUps.findAll(below.stream().map(RegisteredUnit::code).toList(), period);
        return below.stream().map(child -> {
            RolledUnit numbers = rolled.get(child.code());
            Tally tally = numbers == null ? Tally.NONE : numbers.tally();
            LeafStatus status = numbers == null ? LeafStatus.MISSING : numbers.status();
            return new ShownChild(child.code(), child.name(), child.level(), status.name(),
                    units.leavesOn(child.code(), day).size(), tally.reported(), tally.approved(),
                    tally.estimates().units(), numbers == null ? null : numbers.changedAt());
        }).toList();
    }
}

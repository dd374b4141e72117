package vn.tiendo.report.periodic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.periodic.FrozenFigures.Value;
import vn.tiendo.report.rollup.RollUps;
import vn.tiendo.report.rollup.RolledUnit;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Tally;

/** Takes the numbers of a unit as they are at this moment. */
@Component
class FigureSnapshots {

    private final RollUps rollUps;
    private final Catalogue catalogue;
    private final Units units;

    FigureSnapshots(RollUps rollUps, Catalogue catalogue, Units units) {
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.units = units;
    }

    FrozenFigures take(String unit, String period, boolean estimate, Instant at) {
        var reporting = ReportingPeriod.of(period);
        var tally = rollUps.find(unit, period).map(RolledUnit::tally).orElse(Tally.NONE);
        var ofOneUnit = units.require(unit).level() == UnitLevel.COMMUNE;
        var official = values(reporting, tally.official(), ofOneUnit);
        var provisional = values(reporting, tally.provisional(), ofOneUnit);
        var estimated = values(reporting, tally.estimates().figures(), ofOneUnit);
        return new FrozenFigures(at, estimate, units.leavesOn(unit, reporting.lastDay()).size(), tally.reported(),
                tally.approved(), tally.watermark(),
                catalogue.indicators(reporting).stream().map(indicator -> new Value(
                        indicator.code(), indicator.name(), indicator.unitOfMeasure(), official.get(indicator.code()),
                        provisional.get(indicator.code()), estimated.get(indicator.code()))).toList());
    }

    private Map<String, BigDecimal> values(ReportingPeriod period, Map<String, FigureTally> figures,
            boolean ofOneUnit) {
        return catalogue.values(period, figures, ofOneUnit);
    }
}

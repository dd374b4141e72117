package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.platform.store.Source;

/**
 * The newest official numbers of a unit in a period, kept so that a plan published after them is assessed too.
 *
 * @param version of the roll-up
 * @param official indicator values, by indicator
 */
public record UnitNumbers(String unit, String period, long version, Map<String, BigDecimal> official, Instant at) {

    public static UnitNumbers of(FiguresRolledUp event) {
        return new UnitNumbers(event.unit(), event.period(), event.version(), event.official(), event.at());
    }

    /** Where the numbers stand among those of the same unit and period: the roll-up's version. */
    public Source source() {
        return new Source("numbers|" + id(), version);
    }

    /** The same for each publication of a target, so that numbers applied to an earlier one are applied again. */
    public Source sourceFor(Target target) {
        return new Source(source().aggregate() + "|" + target.edition(), version);
    }

    /** {@code unit|period}. */
    public String id() {
        return unit + "|" + period;
    }
}

package vn.tiendo.report.live;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;

/**
 * Which events someone wants; whether he may have them is asked before. Equal filters let the same events pass.
 *
 * @param unit code of the unit watched
 * @param below also everything that is or was below it
 * @param types names out of {@link LiveNames#ALL}, all of them where empty
 * @param period of that period only; null for any
 * @param indicator only what says something of that indicator; null for everything
 */
public record LiveFilter(String unit, boolean below, Set<String> types, @Nullable String period,
        @Nullable String indicator) {

    /**
     * A filter as callers write it.
     *
     * @param types null for all
     * @throws Rejection unknown-event-type with the names there are, unknown-period
     */
    public static LiveFilter require(String unit, boolean below, @Nullable Set<String> types,
            @Nullable String period, @Nullable String indicator) {
        Set<String> wanted = types == null ? Set.of() : new TreeSet<>(types);
        wanted.stream().filter(type -> !LiveNames.ALL.contains(type)).findFirst().ifPresent(unknown -> {
            throw new Rejection(LiveProblem.UNKNOWN_EVENT_TYPE).at("types").with("event", unknown)
                    .with("allowed", String.join(", ", LiveNames.ALL));
        });
        return new LiveFilter(unit, below, wanted, period == null ? null : Periods.require(period).toString(),
                indicator);
    }

    /** Whether the event passes. */
    public boolean matches(LiveEvent event, Units units) {
        return (types.isEmpty() || types.contains(event.name()))
                && (period == null || period.equals(event.period()))
                && (indicator == null || event.indicators().contains(indicator))
                && event.units().anyMatch(about -> unit.equals(about) || (below && units.isWithin(about, unit)));
    }
}

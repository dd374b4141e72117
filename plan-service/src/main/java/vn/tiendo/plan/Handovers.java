package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.plan.PlanCommand.HandPlanOver;
import vn.tiendo.plan.unit.Lineage;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Open plans of units that ended, offered to their successors. */
public final class Handovers {

    private static final int MOST = 500;

    private final Plans plans;
    private final UnitRegistry units;
    private final Clock clock;

    public Handovers(Plans plans, UnitRegistry units, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /** Open plans of units whose area is in that unit today, newest first. */
    public List<Stored<PlanOutline>> offeredTo(String unit) {
        var ended = ended(unit);
        return ended.isEmpty() ? List.of() : plans.openOf(ended, MOST);
    }

    /** Makes the plan the successor's. */
    public Stored<Plan> handOver(String planId, String to, String by, Request request) {
        var history = units.history();
        var today = LocalDate.now(clock);
        return plans.handle(planId, request, new HandPlanOver(planId, to,
                unit -> new Lineage(history).successorsOn(unit, today).stream().map(heir -> heir.unit().code())
                        .toList(),
                by, clock.instant()));
    }

    /** Units that ended before today and whose area came to the unit, at once or over others. */
    private Set<String> ended(String unit) {
        var history = units.history();
        var today = LocalDate.now(clock);
        var found = new LinkedHashSet<String>();
        collect(history, unit, today, found);
        return found;
    }

    private static void collect(UnitHistory history, String unit, LocalDate today, Set<String> found) {
        history.predecessors(unit).stream().filter(older -> !older.existsOn(today)).forEach(older -> {
            if (found.add(older.code())) {
                collect(history, older.code(), today, found);
            }
        });
    }
}

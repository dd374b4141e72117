package vn.tiendo.plan.unit.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.NameKey;

/** Which units of a province outlines belong to. */
final class OutlineUnits {

    private final Map<String, RegisteredUnit> units = new TreeMap<>();
    private final LocalDate day;

    /** Units below the province on that day, at any depth. */
    OutlineUnits(UnitHistory history, String province, LocalDate day) {
        this.day = day;
        var waiting = new ArrayList<>(history.childrenOn(province, day));
        while (!waiting.isEmpty()) {
            var unit = waiting.removeLast();
            units.put(unit.code(), unit);
            waiting.addAll(history.childrenOn(unit.code(), day));
        }
    }

    /** An outline whose code is none of the province's units. */
    record Unknown(String code, String name, @Nullable String proposed) {}

    /** Outlines by their units. */
    record Settled(List<Outline> outlines, List<Unknown> byName, List<String> missing) {}

    /**
     * Settles each outline's unit by its code.
     *
     * @param nameWillDo whether one with an unknown code goes to the one unit that bears its name
     * @throws Rejection boundary-codes-unknown, with the unit each name would mean
     */
    Settled settle(List<Outline> outlines, boolean nameWillDo) {
        var settled = new ArrayList<Outline>();
        var unknown = new ArrayList<Unknown>();
        for (var outline : outlines) {
            if (units.containsKey(outline.code())) {
                settled.add(of(outline, outline.code()));
                continue;
            }
            var meant = bearing(outline.name()).map(RegisteredUnit::code).orElse(null);
            unknown.add(new Unknown(outline.code(), outline.name(), meant));
            if (meant != null) {
                settled.add(of(outline, meant));
            }
        }
        boolean allMeant = unknown.stream().allMatch(one -> one.proposed() != null);
        if (!unknown.isEmpty() && !(nameWillDo && allMeant)) {
            throw new Rejection(BoundaryProblem.BOUNDARY_CODES_UNKNOWN).at("features").with("unknown", unknown)
                    .with("count", unknown.size());
        }
        requireDistinct(settled);
        return new Settled(settled, unknown, missing(settled));
    }

    private Outline of(Outline outline, String code) {
        var unit = units.get(code);
        return outline.of(code, unit == null ? outline.name() : unit.nameOn(day));
    }

    private Optional<RegisteredUnit> bearing(String name) {
        var key = NameKey.of(name);
        var bearing = units.values().stream().filter(unit -> NameKey.of(unit.nameOn(day)).equals(key)).toList();
        return bearing.size() == 1 ? Optional.of(bearing.getFirst()) : Optional.empty();
    }

    private static void requireDistinct(List<Outline> outlines) {
        var codes = new HashSet<String>();
        outlines.stream().map(Outline::code).filter(code -> !codes.add(code)).findFirst().ifPresent(code -> {
            throw new Rejection(BoundaryProblem.BOUNDARY_CODE_REPEATED).at("features").with("code", code);
        });
    }

    /** Units of the levels drawn that have no outline. */
    private List<String> missing(List<Outline> outlines) {
        var drawn = outlines.stream().map(Outline::code).toList();
        var levels = units.values().stream().filter(unit -> drawn.contains(unit.code())).map(RegisteredUnit::level)
                .distinct().toList();
        return units.values().stream().filter(unit -> levels.contains(unit.level()))
                .map(RegisteredUnit::code).filter(code -> !drawn.contains(code)).toList();
    }
}

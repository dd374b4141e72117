package vn.tiendo.plan.unit.change;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.change.UnitChange.AddUnit;
import vn.tiendo.plan.unit.change.UnitChange.MergeUnits;
import vn.tiendo.plan.unit.change.UnitChange.MoveUnit;
import vn.tiendo.plan.unit.change.UnitChange.Part;
import vn.tiendo.plan.unit.change.UnitChange.RenameUnit;
import vn.tiendo.plan.unit.change.UnitChange.SplitUnit;
import vn.tiendo.plan.unit.change.UnitChange.Successor;
import vn.tiendo.platform.problem.Rejection;

/** Turns a newer official list into changes, level by level from the top. */
final class ListComparison {

    private final Revision units;
    private final String scope;
    private final LocalDate day;
    private final Map<String, ListedUnit> listed = new LinkedHashMap<>();
    private final Map<String, List<ListedUnit>> heirs = new LinkedHashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int unchanged;

    /**
     * A list of all units below one of them on a day.
     *
     * @param units worked on: the changes are worked into them
     */
    ListComparison(Revision units, String scope, LocalDate day, List<ListedUnit> list) {
        this.units = units;
        this.scope = scope;
        this.day = day;
        for (var unit : list) {
            if (listed.put(unit.code(), unit) != null) {
                throw contradictory(unit.code());
            }
            unit.replaces().forEach(
                    origin -> heirs.computeIfAbsent(origin.unit(), _ -> new ArrayList<>()).add(unit));
        }
    }

    ListDifference difference() {
        heirs.keySet().forEach(this::requireGone);
        for (var level : UnitLevel.values()) {
            var gone = units.existingOn(day).stream()
                    .filter(unit -> unit.level() == level && units.isBelow(unit, scope, day)
                            && !listed.containsKey(unit.code()))
                    .toList();
            end(gone);
            listed.values().stream().filter(unit -> unit.level() == level).forEach(this::begin);
        }
        return new ListDifference(List.copyOf(changes), unchanged, List.copyOf(missing));
    }

    private void requireGone(String replaced) {
        if (listed.containsKey(replaced)) {
            throw contradictory(replaced);
        }
        units.require(replaced, "replaces");
    }

    private void end(List<RegisteredUnit> gone) {
        var merged = new LinkedHashMap<ListedUnit, List<String>>();
        for (var unit : gone) {
            var taking = heirs.getOrDefault(unit.code(), List.of());
            switch (taking.size()) {
                case 0 -> missing.add(unit.code());
                case 1 -> merged.computeIfAbsent(taking.getFirst(), _ -> new ArrayList<>()).add(unit.code());
                default -> work(new SplitUnit(unit.code(), parts(unit, taking), day));
            }
        }
        merged.forEach((into, codes) -> work(new MergeUnits(List.copyOf(codes), successor(into), day)));
    }

    private List<Part> parts(RegisteredUnit unit, List<ListedUnit> taking) {
        var children = units.childrenFrom(unit, day).stream().map(RegisteredUnit::code)
                .collect(toCollection(TreeSet::new));
        var parts = new ArrayList<Part>();
        for (var into : taking) {
            boolean last = into.equals(taking.getLast());
            var own = children.stream().filter(child -> last || comesBelow(child, into.code())).toList();
            own.forEach(children::remove);
            var share = into.replaces().stream().filter(origin -> origin.unit().equals(unit.code())).findFirst()
                    .orElseThrow().share();
            parts.add(new Part(successor(into), share, own));
        }
        return List.copyOf(parts);
    }

    /** As the list has it; a unit that goes itself goes with the first of its heirs. */
    private boolean comesBelow(String child, String parent) {
        var unit = listed.get(child);
        var shown = unit != null ? unit : heirs.getOrDefault(child, List.of()).stream().findFirst().orElse(null);
        return shown != null && shown.parent().equals(parent);
    }

    private Successor successor(ListedUnit into) {
        return units.find(into.code()).isPresent()
                ? new Successor(into.code(), null, null)
                : new Successor(into.code(), into.name(), into.parent());
    }

    private void begin(ListedUnit unit) {
        var known = units.find(unit.code());
        if (known.isEmpty()) {
            work(new AddUnit(unit.code(), unit.name(), unit.level(), unit.parent(), day));
            return;
        }
        if (known.get().level() != unit.level()) {
            throw contradictory(unit.code());
        }
        boolean begins = known.get().validFrom().equals(day);
        boolean renamed = !begins && !known.get().nameOn(day).equals(unit.name());
        boolean moved = !begins && known.get().parentOn(day).filter(unit.parent()::equals).isEmpty();
        if (renamed) {
            work(new RenameUnit(unit.code(), unit.name(), day));
        }
        if (moved) {
            work(new MoveUnit(unit.code(), unit.parent(), day));
        }
        if (!renamed && !moved && !begins) {
            unchanged++;
        }
    }

    private void work(UnitChange change) {
        Applying.apply(change, units, "", Instant.EPOCH);
        changes.add(change);
    }

    private static Rejection contradictory(String code) {
        return new Rejection(UnitProblem.LIST_CONTRADICTORY).at("file").with("unit", code);
    }
}

package vn.tiendo.plan.unit.change;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.SuccessorShare;
import vn.tiendo.events.UnitEvent;
import vn.tiendo.events.UnitEvent.UnitMerged;
import vn.tiendo.events.UnitEvent.UnitMoved;
import vn.tiendo.events.UnitEvent.UnitRenamed;
import vn.tiendo.events.UnitEvent.UnitSplit;
import vn.tiendo.plan.unit.change.UnitChange.AddUnit;
import vn.tiendo.plan.unit.change.UnitChange.MergeUnits;
import vn.tiendo.plan.unit.change.UnitChange.MoveUnit;
import vn.tiendo.plan.unit.change.UnitChange.Part;
import vn.tiendo.plan.unit.change.UnitChange.RenameUnit;
import vn.tiendo.plan.unit.change.UnitChange.SplitUnit;
import vn.tiendo.platform.problem.Rejection;

/** Works a change into the units, or refuses it. */
final class Applying {

    private Applying() {}

    static List<UnitEvent> apply(UnitChange change, Revision units, String id, Instant at) {
        var takeover = new Takeover(units, id, change.effectiveOn(), at);
        return switch (change) {
            case MergeUnits merge -> merge(merge, takeover);
            case SplitUnit split -> split(split, takeover);
            case RenameUnit rename -> rename(rename, takeover);
            case AddUnit(var code, var name, var level, var parent, var _) ->
                List.of(takeover.open(code, Rules.name(name, "name"), level, parent, "unit"));
            case MoveUnit move -> move(move, takeover);
        };
    }

    private static List<UnitEvent> merge(MergeUnits merge, Takeover takeover) {
        if (merge.units().isEmpty() || new HashSet<>(merge.units()).size() < merge.units().size()) {
            throw new Rejection(UnitProblem.UNITS_MISSING).at("units");
        }
        var units = takeover.units();
        var ending = merge.units().stream()
                .map(code -> Rules.ending(units, code, "units", takeover.day())).toList();
        ending.forEach(unit -> Takeover.sameLevel(unit, ending.getFirst().level(), "units"));
        var events = new ArrayList<UnitEvent>();
        takeover.begin(merge.into(), ending, "into").ifPresent(events::add);
        var into = merge.into().unit();
        for (var unit : ending) {
            units.childrenFrom(unit, takeover.day()).forEach(child -> takeover.passOn(child, unit, into, "units"));
            units.replace(Units.ended(units.require(unit.code(), "units"), takeover.day(), List.of(into), null));
        }
        events.add(new UnitMerged(takeover.change(), merge.units(), into, takeover.day(), takeover.at()));
        return events;
    }

    private static List<UnitEvent> split(SplitUnit split, Takeover takeover) {
        var codes = split.into().stream().map(part -> part.successor().unit()).toList();
        if (codes.size() < 2 || new HashSet<>(codes).size() < codes.size()) {
            throw new Rejection(UnitProblem.UNITS_MISSING).at("into");
        }
        var units = takeover.units();
        var ending = Rules.ending(units, split.unit(), "unit", takeover.day());
        var shares = shares(split.into());
        var events = new ArrayList<UnitEvent>();
        split.into().forEach(part -> takeover.begin(part.successor(), List.of(ending), "into").ifPresent(events::add));
        divideChildren(split, ending, takeover);
        units.replace(Units.ended(ending, takeover.day(), codes, shares));
        events.add(new UnitSplit(takeover.change(), split.unit(), codes, shares == null ? List.of() : shares,
                takeover.day(), takeover.at()));
        return events;
    }

    private static @Nullable List<SuccessorShare> shares(List<Part> parts) {
        if (parts.stream().allMatch(part -> part.share() == null)) {
            return null;
        }
        var sum = parts.stream().map(part -> Objects.requireNonNullElse(part.share(), BigDecimal.ZERO))
                .peek(share -> requireShare(share.signum() > 0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        requireShare(sum.compareTo(BigDecimal.ONE) == 0);
        return parts.stream()
                .map(part -> new SuccessorShare(part.successor().unit(), Objects.requireNonNull(part.share())))
                .toList();
    }

    private static void requireShare(boolean fits) {
        if (!fits) {
            throw new Rejection(UnitProblem.SHARES_NOT_WHOLE).at("into");
        }
    }

    /** Each unit below comes to the part that names it; each is named once, and nothing else is. */
    private static void divideChildren(SplitUnit split, RegisteredUnit ending, Takeover takeover) {
        var children = takeover.units().childrenFrom(ending, takeover.day()).stream()
                .collect(toMap(RegisteredUnit::code, child -> child));
        var assigned = new HashMap<String, String>();
        for (var part : split.into()) {
            for (var child : part.children()) {
                if (!children.containsKey(child) || assigned.put(child, part.successor().unit()) != null) {
                    throw new Rejection(UnitProblem.CHILDREN_UNASSIGNED).at("into.children").with("unit", child);
                }
            }
        }
        children.forEach((code, child) -> takeover.passOn(child, ending, assigned.get(code), "into.children"));
    }

    private static List<UnitEvent> rename(RenameUnit rename, Takeover takeover) {
        var unit = Rules.renaming(takeover.units(), rename.unit(), "unit", takeover.day());
        var name = Rules.name(rename.name(), "name");
        if (unit.nameOn(takeover.day()).equals(name)) {
            throw new Rejection(UnitProblem.NOTHING_CHANGES).at("name").with("unit", unit.code());
        }
        takeover.units().replace(Units.renamedFrom(unit, takeover.day(), name));
        return List.of(new UnitRenamed(takeover.change(), unit.code(), name, takeover.day(), takeover.at()));
    }

    private static List<UnitEvent> move(MoveUnit move, Takeover takeover) {
        var units = takeover.units();
        var unit = Rules.moving(units, move.unit(), "unit", takeover.day());
        if (units.isBelow(units.require(move.parent(), "parent"), unit.code(), takeover.day())
                || move.parent().equals(unit.code())) {
            throw new Rejection(UnitProblem.UNIT_CYCLE).at("parent").with("unit", unit.code());
        }
        Rules.parent(units, move.parent(), unit.level(), "parent", takeover.day());
        if (unit.parentOn(takeover.day()).filter(move.parent()::equals).isPresent()) {
            throw new Rejection(UnitProblem.NOTHING_CHANGES).at("parent").with("unit", unit.code());
        }
        units.replace(Units.movedFrom(unit, takeover.day(), move.parent()));
        return List.of(new UnitMoved(takeover.change(), unit.code(), move.parent(), takeover.day(), takeover.at()));
    }
}

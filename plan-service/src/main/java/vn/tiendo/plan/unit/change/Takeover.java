package vn.tiendo.plan.unit.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent;
import vn.tiendo.events.UnitEvent.UnitAdded;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.change.UnitChange.Successor;
import vn.tiendo.platform.problem.Rejection;

/**
 * The day on which units end and others take over.
 *
 * @param change id of the change
 * @param day first day of the successors
 */
record Takeover(Revision units, String change, LocalDate day, Instant at) {

    /** Opens the successor where it is new; where it goes on, checks that it can take over. */
    Optional<UnitEvent> begin(Successor successor, List<RegisteredUnit> ending, String field) {
        if (ending.stream().anyMatch(unit -> unit.code().equals(successor.unit()))) {
            throw new Rejection(UnitProblem.UNIT_CYCLE).at(field).with("unit", successor.unit());
        }
        var level = ending.getFirst().level();
        if (successor.name() == null) {
            var goingOn = Rules.goingOn(units, successor.unit(), field, day);
            sameLevel(goingOn, level, field);
            return Optional.empty();
        }
        var parent = successor.parent() == null ? commonParent(ending, field) : successor.parent();
        return Optional.of(open(successor.unit(), Rules.name(successor.name(), field + ".name"), level, parent, field));
    }

    /** A new unit begins. */
    UnitEvent open(String code, String name, UnitLevel level, String parent, String field) {
        if (code.equals(parent)) {
            throw new Rejection(UnitProblem.UNIT_CYCLE).at(field).with("unit", code);
        }
        Rules.freeCode(units, code, field);
        Rules.parent(units, parent, level, field, day);
        units.open(new RegisteredUnit(code, name, level, day, null, List.of(new ParentLink(parent, day, null)),
                List.of()), parent);
        return new UnitAdded(change, code, name, level, parent, day, at);
    }

    private String commonParent(List<RegisteredUnit> ending, String field) {
        var parents = ending.stream().flatMap(unit -> unit.parentOn(day).stream()).distinct().toList();
        if (parents.size() != 1) {
            throw new Rejection(UnitProblem.PARENT_MISSING).at(field + ".parent");
        }
        return parents.getFirst();
    }

    static void sameLevel(RegisteredUnit unit, UnitLevel level, String field) {
        if (unit.level() != level) {
            throw new Rejection(UnitProblem.LEVEL_MISMATCH).at(field).with("unit", unit.code())
                    .with("level", unit.level().name());
        }
    }

    /** Units below the ending one come below another from the day on. */
    void passOn(RegisteredUnit child, RegisteredUnit from, @Nullable String to, String field) {
        var linksLater = child.parents().stream()
                .anyMatch(link -> link.unit().equals(from.code()) && !link.validFrom().isBefore(day));
        if (linksLater) {
            throw Rules.overlap(child, field);
        }
        if (to == null) {
            throw new Rejection(UnitProblem.CHILDREN_UNASSIGNED).at(field).with("unit", child.code());
        }
        units.replace(Units.movedFrom(units.require(child.code(), field), day, to));
    }
}

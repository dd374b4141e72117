package vn.tiendo.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.change.UnitChange;
import vn.tiendo.plan.unit.change.UnitChange.AddUnit;
import vn.tiendo.plan.unit.change.UnitChange.MergeUnits;
import vn.tiendo.plan.unit.change.UnitChange.MoveUnit;
import vn.tiendo.plan.unit.change.UnitChange.Part;
import vn.tiendo.plan.unit.change.UnitChange.RenameUnit;
import vn.tiendo.plan.unit.change.UnitChange.SplitUnit;
import vn.tiendo.plan.unit.change.UnitChange.Successor;

/**
 * A change of units as an administrator sends it; which members are needed depends on the kind.
 *
 * @param units MERGE: codes of the units that end
 * @param unit SPLIT: code of the unit that ends; RENAME, MOVE: of the one that goes on; ADD: of the new one
 * @param into MERGE: the one unit that takes over; SPLIT: two or more
 * @param name RENAME, ADD
 * @param level ADD
 * @param parent ADD, MOVE: code of the unit above
 * @param effectiveOn first day on which it is so; may lie ahead
 * @param instrument the legal instrument that says so
 * @param reason needed where that day has passed
 */
record UnitChangeBody(@Nullable Kind kind, @Nullable List<String> units, @Nullable String unit,
        @Nullable List<Taker> into, @Nullable String name, @Nullable UnitLevel level, @Nullable String parent,
        @Nullable LocalDate effectiveOn, @Nullable String instrument, @Nullable String reason) {

    enum Kind {
        MERGE, SPLIT, RENAME, ADD, MOVE
    }

    /**
     * A unit that takes over.
     *
     * @param name of a new unit; left out for one that exists
     * @param parent of a new unit; that of the units that end if left out
     * @param share SPLIT: its part of the whole, above 0; left out of all where it is not known
     * @param children SPLIT: codes of the units below that come to it
     */
    record Taker(@Nullable String unit, @Nullable String name, @Nullable String parent, @Nullable BigDecimal share,
            @Nullable List<String> children) {

        static Part read(Taker taker, String path) {
            return new Part(new Successor(Items.require(taker.unit(), path + ".unit"), taker.name(), taker.parent()),
                    taker.share(), Items.each(path + ".children", taker.children(), (child, _) -> child));
        }
    }

    UnitChange toChange() {
        var day = Items.require(effectiveOn, "effectiveOn");
        return switch (Items.require(kind, "kind")) {
            case MERGE -> new MergeUnits(Items.each("units", units, (code, _) -> code), one(takers()), day);
            case SPLIT -> new SplitUnit(Items.require(unit, "unit"), takers(), day);
            case RENAME -> new RenameUnit(Items.require(unit, "unit"), Items.require(name, "name"), day);
            case ADD -> new AddUnit(Items.require(unit, "unit"), Items.require(name, "name"),
                    Items.require(level, "level"), Items.require(parent, "parent"), day);
            case MOVE -> new MoveUnit(Items.require(unit, "unit"), Items.require(parent, "parent"), day);
        };
    }

    private List<Part> takers() {
        return Items.each("into", into, Taker::read);
    }

    private static Successor one(List<Part> parts) {
        return Items.require(parts.size() == 1 ? parts.getFirst() : null, "into").successor();
    }
}

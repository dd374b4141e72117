package vn.tiendo.plan.unit.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;

/** One thing that a legal instrument changes of the units, from a day on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(name = "MERGE", value = UnitChange.MergeUnits.class),
    @JsonSubTypes.Type(name = "SPLIT", value = UnitChange.SplitUnit.class),
    @JsonSubTypes.Type(name = "RENAME", value = UnitChange.RenameUnit.class),
    @JsonSubTypes.Type(name = "ADD", value = UnitChange.AddUnit.class),
    @JsonSubTypes.Type(name = "MOVE", value = UnitChange.MoveUnit.class)})
public sealed interface UnitChange {

    /** First day on which it is so; old units end on the day before. */
    LocalDate effectiveOn();

    /** Codes of the units that change: whoever changes them has to stand above them. */
    List<String> changed();

    /** Codes of the units that begin by it. */
    List<String> opened();

    /** Codes of the units below which something comes: whoever does it has to stand above them or be of them. */
    List<String> parents();

    /** Units end; another one takes over all they had. */
    record MergeUnits(List<String> units, Successor into, LocalDate effectiveOn) implements UnitChange {

        @Override
        public List<String> changed() {
            return Stream.concat(units.stream(), into.goingOn()).toList();
        }

        @Override
        public List<String> opened() {
            return into.name() == null ? List.of() : List.of(into.unit());
        }

        @Override
        public List<String> parents() {
            return into.above().toList();
        }
    }

    /** A unit ends; several others take over parts of it. */
    record SplitUnit(String unit, List<Part> into, LocalDate effectiveOn) implements UnitChange {

        @Override
        public List<String> changed() {
            return Stream.concat(Stream.of(unit), into.stream().flatMap(part -> part.successor().goingOn())).toList();
        }

        @Override
        public List<String> opened() {
            return into.stream().map(Part::successor).filter(part -> part.name() != null).map(Successor::unit).toList();
        }

        @Override
        public List<String> parents() {
            return into.stream().flatMap(part -> part.successor().above()).toList();
        }
    }

    /** A unit goes on under another name. */
    record RenameUnit(String unit, String name, LocalDate effectiveOn) implements UnitChange {

        @Override
        public List<String> changed() {
            return List.of(unit);
        }

        @Override
        public List<String> opened() {
            return List.of();
        }

        @Override
        public List<String> parents() {
            return List.of();
        }
    }

    /** A unit begins that has no predecessor. */
    record AddUnit(String unit, String name, UnitLevel level, String parent, LocalDate effectiveOn)
            implements
                UnitChange {

        @Override
        public List<String> changed() {
            return List.of();
        }

        @Override
        public List<String> opened() {
            return List.of(unit);
        }

        @Override
        public List<String> parents() {
            return List.of(parent);
        }
    }

    /** A unit goes on below another unit. */
    record MoveUnit(String unit, String parent, LocalDate effectiveOn) implements UnitChange {

        @Override
        public List<String> changed() {
            return List.of(unit);
        }

        @Override
        public List<String> opened() {
            return List.of();
        }

        @Override
        public List<String> parents() {
            return List.of(parent);
        }
    }

    /**
     * The unit that takes over.
     *
     * @param name of a unit that begins by this; null for one that exists already and goes on
     * @param parent of a unit that begins by this; null for that of the units that end
     */
    record Successor(String unit, @Nullable String name, @Nullable String parent) {

        Stream<String> goingOn() {
            return name == null ? Stream.of(unit) : Stream.empty();
        }

        Stream<String> above() {
            return parent == null ? Stream.empty() : Stream.of(parent);
        }
    }

    /**
     * A part of a unit that is split.
     *
     * @param share of the unit's whole, above 0; null where it is not known, then of all parts
     * @param children codes of the units below that come to this part
     */
    record Part(Successor successor, @Nullable BigDecimal share, List<String> children) {}
}

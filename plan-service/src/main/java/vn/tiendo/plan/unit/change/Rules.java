package vn.tiendo.plan.unit.change;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.problem.Rejection;

/** What holds for every change. */
final class Rules {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,63}");

    private Rules() {}

    /** A unit that can end before that day: nothing of it is recorded for the day or later. */
    static RegisteredUnit ending(Revision units, String code, String field, LocalDate day) {
        var unit = moving(renaming(units, code, field, day), day);
        if (units.takesOverFrom(code, day)) {
            throw overlap(unit, "effectiveOn");
        }
        return unit;
    }

    /** A unit that can have another name from that day on. */
    static RegisteredUnit renaming(Revision units, String code, String field, LocalDate day) {
        var unit = begun(units, code, field, day);
        if (unit.names() != null && unit.names().stream().anyMatch(name -> !name.validFrom().isBefore(day))) {
            throw overlap(unit, "effectiveOn");
        }
        return unit;
    }

    /** A unit that can stand below another one from that day on. */
    static RegisteredUnit moving(Revision units, String code, String field, LocalDate day) {
        return moving(begun(units, code, field, day), day);
    }

    private static RegisteredUnit moving(RegisteredUnit unit, LocalDate day) {
        if (unit.parents().stream().anyMatch(link -> !link.validFrom().isBefore(day))) {
            throw overlap(unit, "effectiveOn");
        }
        return unit;
    }

    private static RegisteredUnit begun(Revision units, String code, String field, LocalDate day) {
        var unit = units.require(code, field);
        open(unit, field);
        if (!unit.validFrom().isBefore(day)) {
            throw new Rejection(UnitProblem.CHANGE_BEFORE_START).at("effectiveOn").with("unit", code)
                    .with("validFrom", unit.validFrom().toString());
        }
        return unit;
    }

    /** A unit that goes on and exists on that day already, perhaps since that very day. */
    static RegisteredUnit goingOn(Revision units, String code, String field, LocalDate day) {
        var unit = units.require(code, field);
        open(unit, field);
        if (unit.validFrom().isAfter(day)) {
            throw new Rejection(UnitProblem.CHANGE_BEFORE_START).at("effectiveOn").with("unit", code)
                    .with("validFrom", unit.validFrom().toString());
        }
        return unit;
    }

    private static void open(RegisteredUnit unit, String field) {
        if (unit.validTo() != null) {
            throw new Rejection(UnitProblem.UNIT_ENDED).at(field).with("unit", unit.code())
                    .with("validTo", unit.validTo().toString());
        }
    }

    static Rejection overlap(RegisteredUnit unit, String field) {
        return new Rejection(UnitProblem.CHANGE_OVERLAPS).at(field).with("unit", unit.code());
    }

    /** The unit above, fit to have one of that level below it. */
    static RegisteredUnit parent(Revision units, String code, UnitLevel level, String field, LocalDate day) {
        var parent = goingOn(units, code, field, day);
        if (parent.level().compareTo(level) >= 0) {
            throw new Rejection(UnitProblem.PARENT_UNFIT).at(field).with("unit", code).with("level",
                    parent.level().name());
        }
        return parent;
    }

    static void freeCode(Revision units, String code, String field) {
        if (!CODE.matcher(code).matches()) {
            throw new Rejection(UnitProblem.CODE_MALFORMED).at(field).with("unit", code);
        }
        if (units.find(code).isPresent()) {
            throw new Rejection(UnitProblem.CODE_TAKEN).at(field).with("unit", code);
        }
    }

    static String name(String name, String field) {
        if (name.isBlank()) {
            throw new Rejection(UnitProblem.NAME_MISSING).at(field);
        }
        return name.strip();
    }
}

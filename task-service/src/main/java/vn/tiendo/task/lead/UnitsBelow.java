package vn.tiendo.task.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.TaskProblem;

/** To whom a unit can give work. */
@Component
public final class UnitsBelow {

    private final Units units;

    UnitsBelow(Units units) {
        this.units = units;
    }

    /**
     * Codes of the units asked for, all of them below that unit on that day; all communes below where none are asked for.
     *
     * @throws Rejection unknown-unit, unit-ended, unit-not-below
     */
    public List<String> require(@Nullable List<String> asked, String above, LocalDate day) {
        if (asked == null) {
            return units.leavesOn(above, day).stream().map(RegisteredUnit::code).filter(code -> !code.equals(above))
                    .toList();
        }
        asked.forEach(code -> require(units.require(code), above, day));
        return asked;
    }

    private void require(RegisteredUnit unit, String above, LocalDate day) {
        if (!unit.existsOn(day)) {
            throw new Rejection(TaskProblem.UNIT_ENDED).at("units").with("unit", unit.code());
        }
        if (!units.ancestorsOn(unit.code(), day).contains(above)) {
            throw new Rejection(TaskProblem.UNIT_NOT_BELOW).at("units").with("unit", unit.code());
        }
    }
}

package vn.tiendo.task.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.unit.Units;

/** In whose registers something of a unit is entered. */
@Component
public final class Circles {

    private final Units units;

    Circles(Units units) {
        this.units = units;
    }

    /**
     * The unit and those above it on that day; not the nation, whose registers would grow without bound.
     *
     * @throws UnitNotReadYet where the units are still being read
     */
    public List<String> around(String unit, LocalDate day) {
        if (units.find(unit).isEmpty()) {
            throw new UnitNotReadYet(unit);
        }
        return Stream.concat(Stream.of(unit), units.ancestorsOn(unit, day).stream()
                .filter(code -> units.require(code).level() != UnitLevel.NATION)).toList();
    }
}

package vn.tiendo.report.periodic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.unit.Units;

/** Units of a day. */
@Component
class ExpectedUnits {

    private static final String NATION = "VN";

    private final Units units;

    ExpectedUnits(Units units) {
        this.units = units;
    }

    /** All below the nation that existed on that day. */
    List<RegisteredUnit> on(LocalDate day) {
        return below(NATION, day).toList();
    }

    /** A unit and all below it that existed on that day, by code. */
    List<String> within(String unit, LocalDate day) {
        return Stream.concat(Stream.of(unit), below(unit, day).map(RegisteredUnit::code)).toList();
    }

    private Stream<RegisteredUnit> below(String unit, LocalDate day) {
        return units.childrenOn(unit, day).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), below(child.code(), day)));
    }
}

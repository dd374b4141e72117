package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.platform.unit.Units;

/** Positions as the units have named them. */
final class RegisteredStaff implements Staff {

    private final Units units;

    RegisteredStaff(Units units) {
        this.units = units;
    }

    @Override
    public boolean hasLeft(String unit, String username, LocalDate day) {
        return false;
    }

    @Override
    public Optional<String> headOf(String unit, String office) {
        return Optional.empty();
    }

    @Override
    public Optional<String> chairmanOf(String unit, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Optional<String> above(String unit, LocalDate day) {
        return units.parentOn(unit, day);
    }
}

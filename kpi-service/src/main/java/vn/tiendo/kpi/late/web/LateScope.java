package vn.tiendo.kpi.late.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;

/** Whose files a caller asks for. */
@Component
class LateScope {

    private final Units units;
    private final Access access;

    LateScope(Units units, Access access) {
        this.units = units;
        this.access = access;
    }

    /** The unit he names, his own where he names none; known and his to read. */
    RegisteredUnit asked(@Nullable String unit) {
        var asked = units.require(Objects.requireNonNullElseGet(unit, () -> access.user().unit()));
        access.mayRead(asked.code());
        return asked;
    }

    /** The unit itself and the communes below it on that day. */
    List<String> around(RegisteredUnit unit, LocalDate day) {
        var below = units.leavesOn(unit.code(), day).stream().map(RegisteredUnit::code);
        return Stream.concat(Stream.of(unit.code()), below).distinct().toList();
    }
}

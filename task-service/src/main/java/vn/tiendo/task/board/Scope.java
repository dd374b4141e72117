package vn.tiendo.task.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Whose tasks a caller sees in a list. */
@Component
public final class Scope {

    private final Access access;
    private final Units units;
    private final Clock clock;

    Scope(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The unit asked for (the caller's own where none is) and all that are below it today; null for the nation: all.
     *
     * @throws Rejection unknown-unit, not-your-unit
     */
    public @Nullable List<String> of(@Nullable String unit) {
        var asked = units.require(only(unit));
        return asked.level() == UnitLevel.NATION ? null : subtree(asked.code());
    }

    /**
     * The unit asked for, the caller's own where none is.
     *
     * @throws Rejection unknown-unit, not-your-unit
     */
    public String only(@Nullable String unit) {
        var asked = units.require(unit == null ? access.user().unit() : unit);
        access.mayRead(asked.code());
        return asked.code();
    }

    private List<String> subtree(String root) {
        var today = LocalDate.now(clock);
        var codes = new ArrayList<>(List.of(root));
        for (int next = 0; next < codes.size(); next++) {
            units.childrenOn(codes.get(next), today).forEach(child -> codes.add(child.code()));
        }
        return codes;
    }
}

package vn.tiendo.plan.unit;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.SuccessorShare;

/** Follows areas through time: who holds today what a unit held then, and the other way round. */
public final class Lineage {

    private final UnitHistory units;

    public Lineage(UnitHistory units) {
        this.units = units;
    }

    /** Units that existed on that day and hold area of the unit, by code; none where it exists itself. */
    public List<Heir> successorsOn(String code, LocalDate day) {
        var found = new Areas();
        units.find(code).filter(unit -> endedBefore(unit, day))
                .ifPresent(unit -> down(unit, BigDecimal.ONE, day, found));
        return found.heirs();
    }

    /** Units that existed on that day and whose area is in the unit now, by code; none where it existed itself. */
    public List<Heir> predecessorsOn(String code, LocalDate day) {
        var found = new Areas();
        units.find(code).filter(unit -> unit.validFrom().isAfter(day))
                .ifPresent(unit -> up(unit, BigDecimal.ONE, day, found));
        return found.heirs();
    }

    /** Units that took over at once when the unit ended. */
    public List<Heir> successors(RegisteredUnit unit) {
        return unit.successors().stream().flatMap(code -> units.find(code).stream())
                .map(heir -> new Heir(heir, share(unit, heir.code()))).toList();
    }

    /** Units that passed area to the unit at once when they ended. */
    public List<Heir> predecessors(RegisteredUnit unit) {
        return units.predecessors(unit.code()).stream()
                .map(older -> new Heir(older, share(older, unit.code()))).toList();
    }

    private void down(RegisteredUnit unit, @Nullable BigDecimal share, LocalDate day, Areas found) {
        for (var heir : successors(unit)) {
            var part = product(share, heir.share());
            if (endedBefore(heir.unit(), day)) {
                down(heir.unit(), part, day, found);
            } else {
                found.add(heir.unit(), part);
            }
        }
    }

    private void up(RegisteredUnit unit, @Nullable BigDecimal share, LocalDate day, Areas found) {
        for (var older : predecessors(unit)) {
            var part = product(share, older.share());
            if (older.unit().validFrom().isAfter(day)) {
                up(older.unit(), part, day, found);
            } else if (older.unit().existsOn(day)) {
                found.add(older.unit(), part);
            }
        }
    }

    private static boolean endedBefore(RegisteredUnit unit, LocalDate day) {
        return unit.validTo() != null && unit.validTo().isBefore(day);
    }

    private static @Nullable BigDecimal share(RegisteredUnit older, String heir) {
        if (older.successors().size() == 1) {
            return BigDecimal.ONE;
        }
        return older.shares() == null
                ? null
                : older.shares().stream().filter(share -> share.unit().equals(heir)).map(SuccessorShare::share)
                        .findFirst().orElse(null);
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }

    /** Parts that reach the same unit on several ways add up; one unknown part makes the sum unknown. */
    private static final class Areas {

        private final Map<String, Heir> heirs = new TreeMap<>();

        void add(RegisteredUnit unit, @Nullable BigDecimal part) {
            heirs.merge(unit.code(), new Heir(unit, part), (one, other) -> new Heir(unit,
                    one.share() == null || other.share() == null ? null : one.share().add(other.share())));
        }

        List<Heir> heirs() {
            return heirs.values().stream()
                    .map(heir -> new Heir(heir.unit(),
                            heir.share() == null ? null : plain(requireNonNull(heir.share()))))
                    .toList();
        }

        private static BigDecimal plain(BigDecimal share) {
            var stripped = share.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}

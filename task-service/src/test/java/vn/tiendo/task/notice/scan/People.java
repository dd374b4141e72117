package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Positions as a test needs them, in communes of province 38.
 *
 * @param heads by {@code <unit>/<office>}
 * @param chairmen by unit
 */
record People(Map<String, String> heads, Map<String, String> chairmen, Set<String> left) implements Staff {

    @Override
    public boolean hasLeft(String unit, String username, LocalDate day) {
        return left.contains(username);
    }

    @Override
    public Optional<String> headOf(String unit, String office) {
        return Optional.ofNullable(heads.get(unit + "/" + office));
    }

    @Override
    public Optional<String> chairmanOf(String unit, LocalDate day) {
        return Optional.ofNullable(chairmen.get(unit));
    }

    @Override
    public Optional<String> above(String unit, LocalDate day) {
        return unit.equals("VN") ? Optional.empty() : Optional.of(unit.equals("38") ? "VN" : "38");
    }
}

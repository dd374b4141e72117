package vn.tiendo.plan.unit.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;

/**
 * A unit of a newer official list.
 *
 * @param parent code of the unit above
 * @param replaces units it takes over, where they are not in the list any more
 */
public record ListedUnit(String code, String name, UnitLevel level, String parent, List<Origin> replaces) {

    public ListedUnit {
        replaces = Objects.requireNonNullElse(replaces, List.of());
    }

    /**
     * A unit that ends.
     *
     * @param share how much of it goes to the listed unit, null where that is not known
     */
    public record Origin(String unit, @Nullable BigDecimal share) {}
}

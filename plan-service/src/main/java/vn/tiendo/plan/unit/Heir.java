package vn.tiendo.plan.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;

/**
 * A unit that holds area of another one, perhaps after several changes.
 *
 * @param share part of the older unit's area that came to the younger one; null where that is not known
 */
public record Heir(RegisteredUnit unit, @Nullable BigDecimal share) {}

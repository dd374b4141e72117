package vn.tiendo.platform.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;

/**
 * A unit that another one was made from.
 *
 * @param share how much of it went over, above 0, 1 for all of it; null where it went to several and the shares are not known
 */
public record Origin(RegisteredUnit unit, @Nullable BigDecimal share) {}

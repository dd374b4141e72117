package vn.tiendo.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level to be reached, as the plan words it.
 *
 * @param targetId unique within the plan
 * @param indicator code of the indicator that measures it, null where nobody has chosen one
 * @param unitOfMeasure for example {@code %} or "lần/năm"
 */
public record PlannedTarget(String targetId, String wording, @Nullable String indicator, Comparator comparator,
        BigDecimal threshold, String unitOfMeasure) {}

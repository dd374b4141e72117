package vn.tiendo.report.request;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit is asked.
 *
 * @param id by which answers name it; unique within its request
 * @param unitOfMeasure of a number, null for all else
 * @param lowest a number may be, null without such a bound
 * @param highest a number may be, null without such a bound
 */
public record Question(String id, String text, QuestionKind kind, @Nullable String unitOfMeasure,
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean required) {

    /** Whether a number is within the bounds. */
    boolean allows(BigDecimal value) {
        return (lowest == null || value.compareTo(lowest) >= 0) && (highest == null || value.compareTo(highest) <= 0);
    }
}

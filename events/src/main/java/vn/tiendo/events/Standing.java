package vn.tiendo.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a unit's form stands at after an event: whoever reads only the newest event of a submission knows all.
 *
 * @param approved figures last approved, by figure code; null where none were
 * @param pending figures submitted and neither approved nor returned yet, null where there are none
 */
public record Standing(@Nullable Map<String, Figure> approved, @Nullable Map<String, Figure> pending) {

    public static final Standing NONE = new Standing(null, null);
}

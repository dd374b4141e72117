package vn.tiendo.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a unit's form stands at after an event: whoever reads only the newest event of a submission knows all.
 *
 * @param approved figures last approved, by figure code; null where none were
 * @param pending figures submitted and neither approved nor returned yet, null where there are none
 * @param estimated the newest estimate that was not returned, null where there is none; never part of the others, which are
 *     official figures
 */
public record Standing(@Nullable Map<String, Figure> approved, @Nullable Map<String, Figure> pending,
        @Nullable Map<String, Figure> estimated) {

    public static final Standing NONE = new Standing(null, null);

    /** Without an estimate. */
    public Standing(@Nullable Map<String, Figure> approved, @Nullable Map<String, Figure> pending) {
        this(approved, pending, null);
    }
}

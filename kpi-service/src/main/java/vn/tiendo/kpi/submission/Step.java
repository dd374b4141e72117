package vn.tiendo.kpi.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's place in the chain that approves a version.
 *
 * @param unit its code
 * @param by who approved for it, null until somebody did
 */
public record Step(String unit, @Nullable String by, @Nullable Instant at) {

    static Step open(String unit) {
        return new Step(unit, null, null);
    }

    boolean isOpen() {
        return by == null;
    }
}

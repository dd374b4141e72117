package vn.tiendo.kpi.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a submission as a whole.
 *
 * @param reason null where none is asked for
 */
public record Milestone(Act act, String by, @Nullable String reason, Instant at) {

    /** What was done. */
    public enum Act {
        CORRECTION_OPENED, REOPENED, LOCKED
    }
}

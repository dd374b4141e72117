package vn.tiendo.events;

import java.time.Instant;

/** A submission that moved a number. */
public record RollUpCause(String unit, Change change, Instant at) {

    /** What happened to the submission. */
    public enum Change {
        SUBMITTED, APPROVED, RETURNED, RECALLED
    }
}

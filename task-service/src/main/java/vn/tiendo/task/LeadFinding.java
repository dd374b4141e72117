package vn.tiendo.task;

/** Why the lead of a task is nobody who could do it. */
public enum LeadFinding {
    /** The unit ended; one that took over has to take the task on. */
    UNIT_ENDED,
    /** The unit has no such office any more. */
    OFFICE_GONE,
    /** The officer holds no position in the unit any more. */
    OFFICER_LEFT,
    /** The officer never signed in, or not for long. */
    NO_LIVE_ACCOUNT
}

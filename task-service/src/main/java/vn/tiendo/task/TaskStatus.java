package vn.tiendo.task;

import java.util.Set;

/** Where a task stands. */
public enum TaskStatus {
    ASSIGNED, ACCEPTED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED;

    /** A result is still owed. */
    public static final Set<TaskStatus> OPEN = Set.of(ASSIGNED, ACCEPTED, IN_PROGRESS);

    boolean isOpen() {
        return OPEN.contains(this);
    }

    boolean isClosed() {
        return this == COMPLETED || this == CANCELLED;
    }
}

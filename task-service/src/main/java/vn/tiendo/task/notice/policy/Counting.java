package vn.tiendo.task.notice.policy;

/** Which days count. */
public enum Counting {
    CALENDAR, WORKING
}

package vn.tiendo.task.notice.policy;

/** Whom a reminder is for. Where that person is not known, the next one up is told: never nobody. */
public enum Audience {
    /** The officer the task was given to. */
    OFFICER,
    /** The head of the office that leads it. */
    OFFICE_HEAD,
    /** The chairman of the unit that answers for it. */
    LEADER,
    /** The chairman of the unit above. */
    LEADER_ABOVE,
    /** The common inbox of the unit above, which its reviewers read. */
    UNIT_ABOVE
}

package vn.tiendo.plan;

/** Where a plan stands: only a draft can be corrected, only a published plan has tasks and targets elsewhere. */
public enum PlanStatus {
    DRAFT, PUBLISHED, CLOSED
}

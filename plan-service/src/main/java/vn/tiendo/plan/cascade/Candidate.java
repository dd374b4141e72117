package vn.tiendo.plan.cascade;

/**
 * An item of the parent plan that a person may confirm as implemented.
 *
 * @param similarity of the wordings, 0 to 1; less where the two stand under different reform fields
 * @param sameIndicator true where both are targets of the same indicator
 */
public record Candidate(PlanItem item, double similarity, boolean sameIndicator) {}

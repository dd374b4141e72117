package vn.tiendo.plan.cascade;

import java.util.List;

/**
 * What an item of a plan may implement.
 *
 * @param candidates items of the parent plan, the likeliest first; empty where none is near
 */
public record Proposal(PlanItem item, List<Candidate> candidates) {}

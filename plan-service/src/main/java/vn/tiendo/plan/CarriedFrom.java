package vn.tiendo.plan;

import java.util.List;

/**
 * Where the draft for the next year comes from.
 *
 * @param planId the plan of the year before
 * @param edition which version of it
 * @param dropped ids of its tasks that were completed and therefore left out
 */
public record CarriedFrom(String planId, int edition, List<String> dropped) {}

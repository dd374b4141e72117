package vn.tiendo.events;

import java.util.List;

/**
 * What an amendment changed.
 *
 * @param members of the plan itself that changed, among {@code title}, {@code year}, {@code period}, {@code parentPlan}
 */
public record PlanChanges(List<String> members, ItemChanges tasks, ItemChanges targets) {}

package vn.tiendo.events;

import java.util.List;

/**
 * What an amendment did to the tasks of a plan, or to its targets.
 *
 * @param added ids of those the version before did not have
 * @param changed those that are worded otherwise now
 * @param removed ids of those the plan has no more; they are never used again
 */
public record ItemChanges(List<String> added, List<ItemChange> changed, List<String> removed) {}

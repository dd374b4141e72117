package vn.tiendo.task.notice.policy;

import org.jspecify.annotations.Nullable;

/**
 * The policy that a unit follows.
 *
 * @param from code of the unit that set it: the unit itself or the nearest above; null for the shipped one
 * @param version of the unit's own document, 0 where it has none
 */
public record PolicyInForce(ReminderPolicy policy, @Nullable String from, long version) {}

package vn.tiendo.events;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked to help with a task.
 *
 * @param name as the plan writes it
 * @param office id of the office of the unit, null where it is none or nobody knows
 * @param part what is asked of it, null where nobody said
 */
public record CoordinatorPart(String name, @Nullable String office, @Nullable String part) {}

package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked to help (phối hợp).
 *
 * @param name as the plan writes it
 * @param office id of the office in the unit that the name means, null where it means none or nobody knows
 * @param part what is asked of it, null where the plan does not say
 */
public record Coordinator(String name, @Nullable String office, @Nullable String part) {}

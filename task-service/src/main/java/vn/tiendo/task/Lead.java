package vn.tiendo.task;

import org.jspecify.annotations.Nullable;

/**
 * Who within the unit is accountable for a task (chủ trì): one office, and one person once he is known.
 *
 * @param office id of the office in the unit, null while nobody settled it
 * @param officer username, null while nobody is named
 */
public record Lead(@Nullable String office, @Nullable String officer) {

    public static final Lead NOBODY = new Lead(null, null);
}

package vn.tiendo.task.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskProblem;

/**
 * Some ids of a register, the newest first.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
public record Slice(List<String> ids, @Nullable String next) {

    private static final int LONGEST = 200;

    /**
     * The ids behind a cursor.
     *
     * @param ids the oldest first
     * @param cursor last id seen, null at the beginning
     * @throws Rejection limit-out-of-range, unknown-cursor
     */
    public static Slice of(List<String> ids, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > LONGEST) {
            throw new Rejection(TaskProblem.LIMIT_OUT_OF_RANGE).at("limit").with("highest", LONGEST);
        }
        var newest = ids.reversed();
        if (cursor != null && !newest.contains(cursor)) {
            throw new Rejection(TaskProblem.UNKNOWN_CURSOR).at("cursor");
        }
        var rest = newest.subList(cursor == null ? 0 : newest.indexOf(cursor) + 1, newest.size());
        var slice = rest.stream().limit(limit).toList();
        return new Slice(slice, rest.size() > limit ? slice.getLast() : null);
    }
}

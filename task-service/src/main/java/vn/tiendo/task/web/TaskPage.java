package vn.tiendo.task.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.TaskProblem;

/**
 * Some tasks of a list.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
record TaskPage(List<TaskView> items, @Nullable String next) {

    /** A page of at most {@code limit} tasks from a list that was asked for one more. */
    static TaskPage of(List<TaskView> found, int limit) {
        return found.size() <= limit
                ? new TaskPage(found, null)
                : new TaskPage(found.subList(0, limit), cursor(found.get(limit - 1).id()));
    }

    private static String cursor(String lastId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lastId.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id of the last task seen.
     *
     * @throws Rejection unknown-cursor for anything that is none
     */
    static String lastSeen(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Rejection(TaskProblem.UNKNOWN_CURSOR).at("cursor");
        }
    }
}

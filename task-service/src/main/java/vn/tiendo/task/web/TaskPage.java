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

    /** What leads on behind the task of that id. */
    static String cursor(String lastId) {
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

package vn.tiendo.kpi.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** A place in a list, opaque to callers. */
public final class Cursor {

    private static final int LARGEST_LIMIT = 500;

    private Cursor() {}

    static String after(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id after which the list goes on; empty at its beginning.
     *
     * @throws Rejection malformed-request for a text that was no cursor
     */
    public static String read(@Nullable String cursor) {
        try {
            return cursor == null ? "" : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("cursor");
        }
    }

    /**
     * The number of items asked for.
     *
     * @throws Rejection malformed-request where it is not between 1 and 500
     */
    public static int limit(int asked) {
        if (asked < 1 || asked > LARGEST_LIMIT) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at("limit");
        }
        return asked;
    }
}

package vn.tiendo.kpi.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next to be sent as {@code cursor} for what follows, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** A list that is never cut. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The first so many of a list that was read one too far.
     *
     * @param id where the next part begins after
     */
    public static <S, T> Page<T> cut(List<S> found, int limit, Function<S, String> id, Function<S, T> view) {
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? Cursor.after(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}

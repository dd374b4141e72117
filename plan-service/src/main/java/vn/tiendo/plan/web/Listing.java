package vn.tiendo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page, null on the last one
 */
record Listing<T>(List<T> items, @Nullable String next) {

    static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}

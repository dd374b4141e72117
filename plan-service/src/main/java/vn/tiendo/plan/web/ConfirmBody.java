package vn.tiendo.plan.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Imported items a person stands for.
 *
 * @param items by name, for example {@code tasks/t7} or {@code number}
 * @param all also all that were read surely enough
 */
record ConfirmBody(@Nullable List<String> items, @Nullable Boolean all) {

    List<String> read() {
        return Items.each("items", items, (item, _) -> item);
    }

    boolean isAll() {
        return Objects.requireNonNullElse(all, false);
    }
}

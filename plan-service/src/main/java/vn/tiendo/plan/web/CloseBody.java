package vn.tiendo.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan ends.
 *
 * @param reason required; told to everybody whose tasks are cancelled
 */
record CloseBody(@Nullable String reason) {

    String reasonOrBlank() {
        return Objects.requireNonNullElse(reason, "");
    }
}

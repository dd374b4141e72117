package vn.tiendo.kpi.submission.web;

import org.jspecify.annotations.Nullable;

/**
 * Why something is sent back or corrected.
 *
 * @param reason 3 to 1000 characters
 */
record ReasonBody(@Nullable String reason) {

    String text() {
        return reason == null ? "" : reason.strip();
    }
}

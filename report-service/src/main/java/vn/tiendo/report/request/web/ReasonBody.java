package vn.tiendo.report.request.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;

/** Body of a return or a withdrawal: why. */
record ReasonBody(@Nullable String reason) {

    static String text(@Nullable ReasonBody body) {
        var written = body == null ? null : body.reason;
        return Objects.requireNonNullElse(Fields.optional("reason", written, Fields.PARAGRAPH), "");
    }
}

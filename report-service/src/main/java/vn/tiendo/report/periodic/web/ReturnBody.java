package vn.tiendo.report.periodic.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;

/** Body of a return: why. */
record ReturnBody(@Nullable String reason) {

    static String text(@Nullable ReturnBody body) {
        var written = body == null ? null : body.reason;
        return Objects.requireNonNullElse(Fields.optional("reason", written, Fields.PARAGRAPH), "");
    }
}

package vn.tiendo.kpi.submission.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;

/**
 * What the caller says when he sends figures; all of it may be missing.
 *
 * @param kind what they are: estimates up to the cut-off where the form takes them, else official, where it is missing
 * @param explanations by figure code, to what is unusual about them
 */
record SendBody(@Nullable FigureKind kind, @Nullable Map<String, String> explanations) {

    static final SendBody EMPTY = new SendBody(null, null);

    static SendBody orEmpty(@Nullable SendBody sent) {
        return Objects.requireNonNullElse(sent, EMPTY);
    }

    Map<String, String> texts() {
        return Objects.requireNonNullElse(explanations, Map.of());
    }
}

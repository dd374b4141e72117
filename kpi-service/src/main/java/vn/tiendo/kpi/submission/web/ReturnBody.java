package vn.tiendo.kpi.submission.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why figures are sent back.
 *
 * @param reason 3 to 1000 characters
 * @param figures the same for single figures, by code; may be missing
 */
record ReturnBody(@Nullable String reason, @Nullable Map<String, @Nullable String> figures) {

    String text() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    Map<String, String> perFigure() {
        var texts = new LinkedHashMap<String, String>();
        Objects.requireNonNullElse(figures, Map.<String, @Nullable String>of())
                .forEach((code, text) -> texts.put(code, Objects.requireNonNullElse(text, "").strip()));
        return texts;
    }
}

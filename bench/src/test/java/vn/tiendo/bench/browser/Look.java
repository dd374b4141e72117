package vn.tiendo.bench.browser;

import java.util.List;
import java.util.Map;

/** What a device asks of a page; one that follows the device shows it at once. */
enum Look {
    LIGHT("light", "no-preference"),
    DARK("dark", "no-preference"),
    CONTRAST("light", "more");

    private final String scheme;
    private final String contrast;

    Look(String scheme, String contrast) {
        this.scheme = scheme;
        this.contrast = contrast;
    }

    /** For {@code Emulation.setEmulatedMedia}; nothing moves, so that a colour is never looked at halfway. */
    Map<String, Object> media() {
        return Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-contrast", "value", contrast),
                Map.of("name", "prefers-reduced-motion", "value", "reduce")));
    }
}

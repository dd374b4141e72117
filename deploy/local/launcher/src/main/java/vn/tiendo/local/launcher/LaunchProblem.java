package vn.tiendo.local.launcher;

import java.util.List;

/** Something the user can put right; its text is in the message files under {@code problem.<key>}. */
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    LaunchProblem(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    String text(Texts texts) {
        return texts.get("problem." + key, details.toArray());
    }
}

package vn.tiendo.platform.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What callers write into the fields of a body: stripped and bounded, or refused by the field's name. */
public final class Fields {

    /** Characters of a title or a name. */
    public static final int LINE = 500;
    /** Characters of a paragraph. */
    public static final int PARAGRAPH = 4_000;

    private Fields() {}

    /**
     * A value that must be there.
     *
     * @throws Rejection field-missing
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Rejection(PlatformProblem.FIELD_MISSING).at(field);
        }
        return value;
    }

    /**
     * A text that must be there.
     *
     * @throws Rejection field-missing where it is null or blank; field-too-long
     */
    public static String text(String field, @Nullable String written, int longest) {
        return required(field, optional(field, written, longest));
    }

    /**
     * A text, null where it is null or blank.
     *
     * @throws Rejection field-too-long
     */
    public static @Nullable String optional(String field, @Nullable String written, int longest) {
        var text = Objects.requireNonNullElse(written, "").strip();
        if (text.length() > longest) {
            throw new Rejection(PlatformProblem.FIELD_TOO_LONG).at(field).with("longest", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /**
     * Texts of one line each; none where the list is missing.
     *
     * @throws Rejection too-many-entries, field-missing for an empty entry, field-too-long
     */
    public static List<String> lines(String field, @Nullable List<@Nullable String> written, int most) {
        return list(field, written, most).stream().map(entry -> text(field, entry, LINE)).toList();
    }

    /**
     * A list that is not too long; an empty one where it is missing.
     *
     * @throws Rejection too-many-entries
     */
    public static <T extends @Nullable Object> List<T> list(String field, @Nullable List<T> written, int most) {
        var entries = Objects.requireNonNullElse(written, List.<T>of());
        if (entries.size() > most) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at(field).with("most", most);
        }
        return entries;
    }
}

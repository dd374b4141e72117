package vn.tiendo.task.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.IssuedDocument;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * A document as a body cites it.
 *
 * @param number for example "12/KH-UBND"
 */
public record Citation(@Nullable String number, @Nullable LocalDate date) {

    /**
     * The document.
     *
     * @param field of the body that holds the citation
     * @throws Rejection field-missing where it, its number or its date is missing
     */
    public static IssuedDocument required(String field, @Nullable Citation cited) {
        var there = Fields.required(field, cited);
        return new IssuedDocument(Fields.text(field + ".number", there.number, Fields.LINE),
                Fields.required(field + ".date", there.date));
    }

    /** The same where there need be none. */
    public static @Nullable IssuedDocument optional(String field, @Nullable Citation cited) {
        return cited == null ? null : required(field, cited);
    }
}

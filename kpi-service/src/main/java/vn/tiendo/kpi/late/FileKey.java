package vn.tiendo.kpi.late;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/**
 * Which file of which unit.
 *
 * @param reference as the one-stop software writes it, in upper case
 */
public record FileKey(String unit, String reference) {

    private static final int LONGEST = 60;
    private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?");

    /**
     * The file that a caller names.
     *
     * @throws Rejection field-missing, field-too-long, reference-unreadable; personal-data for a number of a person
     */
    public static FileKey of(String unit, @Nullable String written) {
        var reference = Fields.text("reference", written, LONGEST).toUpperCase(Locale.ROOT);
        PersonalData.refuse("reference", reference);
        if (!WRITTEN.matcher(reference).matches()) {
            throw new Rejection(LateFileProblem.REFERENCE_UNREADABLE).at("reference");
        }
        return new FileKey(unit, reference);
    }

    /** {@code late/<unit>/<reference>}. */
    public String id() {
        return "late/" + unit + "/" + reference;
    }
}

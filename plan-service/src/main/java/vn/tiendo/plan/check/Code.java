package vn.tiendo.plan.check;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Mend;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Source;

/**
 * What a rule can find; the name is stable. What each means stands in {@code check/rules.json}.
 *
 * <p>An {@code ERROR} blocks publication until it is settled or waived with a reason; configuration can set another severity.
 */
public enum Code {
    CONTRADICTORY_TARGETS(Severity.ERROR),
    WEAKER_THAN_PARENT(Severity.ERROR),
    WRONG_YEAR(Severity.ERROR),
    REPEALED_TERM(Severity.WARNING),
    NUMBER_BLANK(Severity.WARNING),
    DATE_BLANK(Severity.WARNING),
    YEAR_MISSING(Severity.ERROR),
    TASKS_MISSING(Severity.INFO),
    LEAD_MISSING(Severity.WARNING),
    PRODUCT_MISSING(Severity.WARNING),
    DEADLINE_MISSING(Severity.WARNING),
    ROW_UNNUMBERED(Severity.WARNING),
    NUMBERING_GAP(Severity.WARNING),
    NUMBER_REPEATED(Severity.WARNING),
    NUMBER_KIND_MISMATCH(Severity.WARNING),
    BASIS_AFTER_PLAN(Severity.WARNING),
    ESTIMATE_NEEDED(Severity.INFO),
    PARENT_TASK_UNCOVERED(Severity.INFO),
    ISSUER_MISSING(Severity.INFO),
    ISSUER_MERGED(Severity.INFO),
    ISSUER_IS_ANOTHER(Severity.WARNING),
    ISSUER_AMBIGUOUS(Severity.WARNING),
    ISSUER_UNKNOWN(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** How much it matters unless configuration says otherwise. */
    public Severity severity() {
        return severity;
    }

    Finding at(@Nullable String item, @Nullable Source source, Words message, @Nullable Mend mend) {
        return new Finding(severity, name(), message.vietnamese(), source, item, message.english(), mend);
    }

    /** True of the name of a code, false of what only the importer finds. */
    public static boolean isOne(String name) {
        for (var code : values()) {
            if (code.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}

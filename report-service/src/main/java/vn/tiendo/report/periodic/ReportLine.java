package vn.tiendo.report.periodic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ReportKind;
import vn.tiendo.report.periodic.calendar.Term;

/**
 * A report without what is in it.
 *
 * @param late whether the first version came after the last day; null until one came
 */
public record ReportLine(String unit, ReportKind kind, String period, Term term, ReportStatus status,
        @Nullable Boolean late, List<Step> steps) {

    static final List<String> MEMBERS = List.of("unit", "kind", "period", "term", "status", "late", "steps");

    /** Which version was sent last, 0 for none. */
    public int newestVersion() {
        return steps.getLast().version();
    }
}

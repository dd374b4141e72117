package vn.tiendo.report.periodic;

import java.util.List;
import vn.tiendo.report.periodic.calendar.Term;

/** Words a report from what the system knows. */
public interface Drafting {

    /** Every section of the report, each with the sentences that can be said; some with none. */
    List<Section> draft(ReportKey key, Term term, FrozenFigures figures);
}

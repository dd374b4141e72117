package vn.tiendo.report.year;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.events.Figure;

/**
 * Something somebody does on a day with a form of a unit.
 *
 * @param figures of an estimate or a submission, empty otherwise
 */
record Act(LocalDate day, String unit, String form, String period, Kind kind, Map<String, Figure> figures) {

    enum Kind {
        ESTIMATE, SUBMIT, RETURN, APPROVE
    }

    String submission() {
        return unit + "|" + form + "|" + period;
    }
}

package vn.tiendo.report.completeness;

import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.report.catalogue.FilledForm;

/** A form that a unit is expected to send. */
record Expected(RegisteredUnit unit, FilledForm form) {

    /** Id of the submission that meets it. */
    String submission(String period) {
        return unit.code() + "|" + form.code() + "|" + period;
    }
}

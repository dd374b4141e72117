package vn.tiendo.kpi.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** What every submission route does first and last: know the unit, ask who may, name the duty; answer with its tag. */
@Component
class SubmissionDesk {

    private final Duties duties;
    private final Units units;
    private final Clock clock;

    SubmissionDesk(Duties duties, Units units, Clock clock) {
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /** The unit's code, known to exist; only then can be asked who may do something with it. */
    String knownUnit(String unit) {
        return units.require(unit).code();
    }

    Duty duty(String unit, String form, String period) {
        return duties.require(unit, form, period, LocalDate.now(clock));
    }

    ResponseEntity<SubmissionView> answer(Duty duty, Stored<Submission> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag()).body(view(duty, stored));
    }

    SubmissionView view(Duty duty, Stored<Submission> stored) {
        return SubmissionView.of(stored, duty, LocalDate.now(clock));
    }
}

package vn.tiendo.kpi.submission.web;

import static vn.tiendo.kpi.problem.KpiProblem.BAD_DAY;
import static vn.tiendo.kpi.problem.KpiProblem.NOT_YET_COUNTED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.Reconciliation;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;

/** A submission as it was known on a day, and its estimate beside what was counted. */
@RestController
@RequestMapping("/api/submissions/{unit}/{form}/{period}")
@Tag(name = "submissions")
class HindsightController {

    private final Submissions submissions;
    private final SubmissionDesk desk;
    private final Access access;
    private final Clock clock;

    HindsightController(Submissions submissions, SubmissionDesk desk, Access access, Clock clock) {
        this.submissions = submissions;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/known")
    @Operation(summary = "What had been sent, approved and returned by the end of a day, whatever came later")
    KnownView known(@PathVariable String unit, @PathVariable String form, @PathVariable String period,
            @RequestParam LocalDate on) {
        access.mayRead(desk.knownUnit(unit));
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Rejection(BAD_DAY).at("on").with("day", on);
        }
        return KnownView.of(submission(desk.duty(unit, form, period)), on);
    }

    @GetMapping("/reconciliation")
    @Operation(summary = "The estimate beside the official figures, figure by figure; after the cut-off")
    Reconciliation reconciliation(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period) {
        access.mayRead(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        if (!duty.isCounted(LocalDate.now(clock))) {
            throw new Rejection(NOT_YET_COUNTED).at("period").with("cutOff", String.valueOf(duty.cutOff()));
        }
        return Reconciliation.of(duty.form(), submission(duty).standing());
    }

    private Submission submission(Duty duty) {
        return submissions.find(duty).map(Stored::state).orElseThrow(() -> Submissions.notFound(duty));
    }
}

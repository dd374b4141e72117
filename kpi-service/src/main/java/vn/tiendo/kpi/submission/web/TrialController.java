package vn.tiendo.kpi.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.submission.Histories;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.kpi.submission.Trial;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Stored;

/** What sending would be told, without sending. */
@RestController
@Tag(name = "submissions")
class TrialController {

    private final Submissions submissions;
    private final Histories histories;
    private final SubmissionDesk desk;
    private final Access access;
    private final Clock clock;

    TrialController(Submissions submissions, Histories histories, SubmissionDesk desk, Access access, Clock clock) {
        this.submissions = submissions;
        this.histories = histories;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/api/submissions/{unit}/{form}/{period}/validate")
    @Operation(summary = "What sending these figures, or the saved ones, would be told; stores nothing")
    Trial validate(@PathVariable String unit, @PathVariable String form, @PathVariable String period,
            @RequestBody TrialBody body) {
        access.mayRead(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var known = submissions.find(duty).map(Stored::state);
        var today = LocalDate.now(clock);
        if (body.figures() == null && known.isPresent()) {
            return Trial.ofSaved(known.get(), body.kind(), duty, histories.of(duty), today);
        }
        var entries = body.figures() == null ? Map.<String, Entry>of() : new DraftBody(body.figures()).entries();
        return Trial.of(known.orElse(null), entries, body.kind(), duty, histories.of(duty), today);
    }
}

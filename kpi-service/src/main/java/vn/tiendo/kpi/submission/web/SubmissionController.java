package vn.tiendo.kpi.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.submission.Histories;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Recall;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** What a unit does with its own figures. */
@RestController
@RequestMapping("/api/submissions/{unit}/{form}/{period}")
@Tag(name = "submissions", description = "One unit's form for one period")
class SubmissionController {

    private final Submissions submissions;
    private final Histories histories;
    private final SubmissionDesk desk;
    private final Access access;
    private final Clock clock;

    SubmissionController(Submissions submissions, Histories histories, SubmissionDesk desk, Access access,
            Clock clock) {
        this.submissions = submissions;
        this.histories = histories;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The submission with all its versions; its ETag is needed to change it")
    ResponseEntity<SubmissionView> show(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period) {
        access.mayRead(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        return desk.answer(duty, submissions.find(duty).orElseThrow(() -> Submissions.notFound(duty)));
    }

    @PutMapping
    @Operation(summary = "Save a draft, complete or not; needs If-Match once the submission exists")
    ResponseEntity<SubmissionView> save(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody DraftBody body, Request request) {
        var user = access.mayWrite(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var command = new SaveDraft(body.entries(), user.username(), clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }

    @PatchMapping
    @Operation(summary = "Save some figures of the draft while they are typed; null clears one; needs If-Match once the submission exists")
    ResponseEntity<SubmissionView> saveCells(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody CellsBody body, Request request) {
        var user = access.mayWrite(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var command = body.command(user.username(), clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }

    @PostMapping("/submit")
    @Operation(summary = "Send the draft to the level above, as an estimate or as official figures; answered when it is stored for good")
    ResponseEntity<SubmissionView> submit(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody(required = false) @Nullable SendBody body, Request request) {
        var user = access.mayWrite(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var sent = SendBody.orEmpty(body);
        var command = new Submit(sent.kind(), sent.texts(), histories.of(duty), user.username(), clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }

    @PostMapping("/recall")
    @Operation(summary = "Take back what was sent while nobody above has approved it; it counts as never sent")
    ResponseEntity<SubmissionView> recall(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, Request request) {
        var user = access.mayWrite(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        return desk.answer(duty, submissions.handle(duty, request, new Recall(user.username(), clock.instant())));
    }

    @PostMapping("/correct")
    @Operation(summary = "Open a copy of approved or locked figures for a correction, with its reason")
    ResponseEntity<SubmissionView> correct(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody ReasonBody body, Request request) {
        var user = access.mayWrite(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var command = new Correct(body.text(), user.username(), clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }
}

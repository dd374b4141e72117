package vn.tiendo.kpi.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Lock;
import vn.tiendo.kpi.submission.SubmissionCommand.Reopen;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** What the levels above do with a unit's figures. */
@RestController
@RequestMapping("/api/submissions/{unit}/{form}/{period}")
@Tag(name = "submissions")
class ReviewController {

    private final Submissions submissions;
    private final SubmissionDesk desk;
    private final Approvers approvers;
    private final Access access;
    private final Clock clock;

    ReviewController(Submissions submissions, SubmissionDesk desk, Approvers approvers, Access access, Clock clock) {
        this.submissions = submissions;
        this.desk = desk;
        this.approvers = approvers;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/approve")
    @Operation(summary = "Accept the figures submitted, when it is your unit's turn; send If-Match to accept the very version you read")
    ResponseEntity<SubmissionView> approve(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, Request request) {
        desk.knownUnit(unit);
        var approver = approvers.require(unit, form, period);
        var duty = desk.duty(unit, form, period);
        var command = new Approve(approver.units(), approver.username(), clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }

    @PostMapping("/return")
    @Operation(summary = "Send the figures back with a reason, and with one for single figures where wanted")
    ResponseEntity<SubmissionView> sendBack(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody ReturnBody body, Request request) {
        desk.knownUnit(unit);
        var approver = approvers.require(unit, form, period);
        var duty = desk.duty(unit, form, period);
        var command = new Return(body.text(), body.perFigure(), approver.units(), approver.username(),
                clock.instant());
        return desk.answer(duty, submissions.handle(duty, request, command));
    }

    @PostMapping("/reopen")
    @Operation(summary = "Ask for approved or locked figures anew, with a reason; the approved ones stand until then")
    ResponseEntity<SubmissionView> reopen(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody ReasonBody body, Request request) {
        var user = access.mayReview(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        return desk.answer(duty, submissions.handle(duty, request,
                new Reopen(body.text(), user.username(), clock.instant())));
    }

    @PostMapping("/lock")
    @Operation(summary = "Close approved official figures: from then on they change by a dated correction only")
    ResponseEntity<SubmissionView> lock(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, Request request) {
        var user = access.mayReview(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        return desk.answer(duty, submissions.handle(duty, request, new Lock(user.username(), clock.instant())));
    }
}

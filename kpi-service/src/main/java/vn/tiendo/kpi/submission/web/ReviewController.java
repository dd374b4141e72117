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
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** What the level above does with a unit's figures. */
@RestController
@RequestMapping("/api/submissions/{unit}/{form}/{period}")
@Tag(name = "submissions")
class ReviewController {

    private final Submissions submissions;
    private final SubmissionDesk desk;
    private final Access access;
    private final Clock clock;

    ReviewController(Submissions submissions, SubmissionDesk desk, Access access, Clock clock) {
        this.submissions = submissions;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/approve")
    @Operation(summary = "Accept the figures submitted; send If-Match to accept the very version you read")
    ResponseEntity<SubmissionView> approve(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, Request request) {
        var user = access.mayReview(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var command = new Approve(user.username(), clock.instant());
        return SubmissionDesk.answer(duty, submissions.handle(duty, request, command));
    }

    @PostMapping("/return")
    @Operation(summary = "Send the figures back with a reason")
    ResponseEntity<SubmissionView> sendBack(@PathVariable String unit, @PathVariable String form,
            @PathVariable String period, @RequestBody ReasonBody body, Request request) {
        var user = access.mayReview(desk.knownUnit(unit));
        var duty = desk.duty(unit, form, period);
        var command = new Return(body.text(), user.username(), clock.instant());
        return SubmissionDesk.answer(duty, submissions.handle(duty, request, command));
    }
}

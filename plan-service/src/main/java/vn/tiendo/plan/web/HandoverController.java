package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.Handovers;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** Plans of units that ended go to their successors, by a person's decision. */
@RestController
@Tag(name = "Plans")
final class HandoverController {

    private final Handovers handovers;
    private final PlanViews views;
    private final Access access;

    HandoverController(Handovers handovers, PlanViews views, Access access) {
        this.handovers = handovers;
        this.views = views;
        this.access = access;
    }

    @GetMapping("/api/plans/handovers")
    @Operation(summary = "Open plans of units that ended and whose area a unit took over, newest first")
    Listing<PlanSummary> offered(
            @Parameter(description = "Code of the successor, the caller's own unit if left out") @RequestParam(required = false) @Nullable String unit) {
        var successor = Objects.requireNonNullElse(unit, access.user().unit());
        access.mayRead(successor);
        return Listing.whole(handovers.offeredTo(successor).stream().map(views::summary).toList());
    }

    @PostMapping("/api/plans/{id}/handover")
    @Operation(summary = "Take on an open plan of a unit that ended", description = """
            By a writer of a unit that holds area of it today; of several successors the first that takes it on has it. \
            Open tasks and targets go along; what was completed stays with the unit that did it.""")
    ResponseEntity<PlanView> handOver(@PathVariable String id, Request request) {
        var user = access.mayWrite(access.user().unit());
        return views.answer(ResponseEntity.ok(), handovers.handOver(id, user.unit(), user.username(), request));
    }
}

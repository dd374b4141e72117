package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.CarryOver;
import vn.tiendo.plan.PlanOffice;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;

/** What follows a published plan: its next version, and the plan of the next year. */
@RestController
@RequestMapping("/api/plans/{id}")
@Tag(name = "Plans")
final class AmendmentController {

    private final PlanOffice office;
    private final CarryOver carryOver;
    private final PlanViews views;
    private final PlanAccess access;

    AmendmentController(PlanOffice office, CarryOver carryOver, PlanViews views, PlanAccess access) {
        this.office = office;
        this.carryOver = carryOver;
        this.views = views;
        this.access = access;
    }

    @PostMapping("/amend")
    @Operation(summary = "Begin the next version of a published plan", description = "Answers with the amendment, at first as the plan in force. PUT the plan to change it, publish to let it take effect; until then the plan in force stays.")
    ResponseEntity<PlanView> amend(@PathVariable String id, @RequestBody CloseBody body, Request request) {
        var user = access.writer(id);
        return views.underWork(office.amend(id, body.reasonOrBlank(), user.username(), request));
    }

    @GetMapping("/amendment")
    @Operation(summary = "The next version while it is being written; seen by the unit and those above")
    ResponseEntity<PlanView> amendment(@PathVariable String id) {
        var plan = access.inside(id);
        if (plan.state().amendment() == null) {
            throw new Rejection(PlanProblem.NO_AMENDMENT).at("amendment");
        }
        return views.underWork(plan);
    }

    @DeleteMapping("/amendment")
    @Operation(summary = "Give the next version up; the plan in force stays as it is")
    ResponseEntity<PlanView> withdraw(@PathVariable String id, Request request) {
        access.writer(id);
        return views.underWork(office.withdraw(id, request));
    }

    @PostMapping("/carry-over")
    @Operation(summary = "Make a draft for the next year: dates moved, completed tasks left out", description = "Carried over again it answers 200 with the draft as it stands.")
    ResponseEntity<PlanView> carryOver(@PathVariable String id, Request request) {
        access.writer(id);
        var carried = carryOver.of(id, request);
        var answer = carried.isNew()
                ? ResponseEntity.created(URI.create("/api/plans/" + carried.plan().id()))
                : ResponseEntity.ok();
        return views.answer(answer, carried.plan());
    }
}

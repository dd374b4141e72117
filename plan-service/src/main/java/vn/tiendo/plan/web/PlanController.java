package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.PlanFilter;
import vn.tiendo.plan.PlanOffice;
import vn.tiendo.plan.PlanStatus;
import vn.tiendo.plan.Plans;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** Plans. Drafts are seen by their unit and those above, published plans by every signed-in caller. */
@RestController
@RequestMapping("/api/plans")
@Tag(name = "Plans", description = "Reform plans: drafts, corrections, publication, end")
final class PlanController {

    private final Plans plans;
    private final PlanOffice office;
    private final PlanViews views;
    private final Access access;

    PlanController(Plans plans, PlanOffice office, PlanViews views, Access access) {
        this.plans = plans;
        this.office = office;
        this.views = views;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Plans the caller may see, newest first")
    Listing<PlanSummary> list(
            @Parameter(description = "Code of the issuing unit") @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanStatus status,
            @Parameter(description = "From `next` of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Page size, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        var page = plans.page(new PlanFilter(unit, year, status), cursor, PageSize.of(limit, 200),
                plan -> plan.isPublic() || access.canRead(plan.unit()));
        return new Listing<>(page.plans().stream().map(views::summary).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A plan with its tasks, targets, legal bases and findings")
    ResponseEntity<PlanView> plan(@PathVariable String id) {
        var plan = plans.require(id);
        if (!plan.state().isPublic()) {
            access.mayRead(plan.state().unit());
        }
        return views.answer(ResponseEntity.ok(), plan);
    }

    @PostMapping
    @Operation(summary = "Keep a draft that was written by hand or by another program", description = "With an Idempotency-Key a repetition answers with the same draft.")
    ResponseEntity<PlanView> write(@RequestBody PlanBody body, Request request) {
        var unit = Objects.requireNonNullElse(body.unit(), access.user().unit());
        var user = access.mayWrite(unit);
        var plan = office.write(unit, body.toDraft(), user.username(), request);
        return views.answer(ResponseEntity.created(URI.create("/api/plans/" + plan.id())), plan);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Put a corrected draft in the draft's place", description = "If-Match with the entity tag read last is required: 428 without it, 412 where somebody else was faster.")
    ResponseEntity<PlanView> correct(@PathVariable String id, @RequestBody PlanBody body, Request request) {
        var unit = plans.require(id).state().unit();
        access.mayWrite(unit);
        var newUnit = Objects.requireNonNullElse(body.unit(), unit);
        access.mayWrite(newUnit);
        return views.answer(ResponseEntity.ok(), office.correct(id, newUnit, body.toDraft(), request));
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Let a plan take effect: its tasks are assigned and its targets measured", description = "It needs a title, a year, at least one task or target, and distinct ids.")
    ResponseEntity<PlanView> publish(@PathVariable String id, Request request) {
        access.mayWrite(plans.require(id).state().unit());
        return views.answer(ResponseEntity.ok(), office.publish(id, request));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "End a published plan before its period does; its open tasks are cancelled")
    ResponseEntity<PlanView> close(@PathVariable String id, @RequestBody CloseBody body, Request request) {
        access.mayWrite(plans.require(id).state().unit());
        return views.answer(ResponseEntity.ok(), office.close(id, body.reasonOrBlank(), request));
    }
}

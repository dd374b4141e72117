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
    private final PlanAccess planAccess;

    PlanController(Plans plans, PlanOffice office, PlanViews views, Access access,
            PlanAccess planAccess) {
        this.plans = plans;
        this.office = office;
        this.views = views;
        this.access = access;
        this.planAccess = planAccess;
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
    @Operation(summary = "A plan with its tasks, targets, legal bases and findings", description = "What is in force, or the draft; the next version of a published plan stands under /amendment.")
    ResponseEntity<PlanView> plan(@PathVariable String id) {
        return views.answer(ResponseEntity.ok(), planAccess.readable(id));
    }

    @PostMapping
    @Operation(summary = "Keep a draft that was written by hand or by another program", description = "With an Idempotency-Key a repetition answers with the same draft.")
    ResponseEntity<PlanView> write(@RequestBody PlanBody body, Request request) {
        var unit = Objects.requireNonNullElse(body.unit(), access.user().unit());
        var user = access.mayWrite(unit);
        var plan = office.write(unit, body.toDraft(KnownItems.NONE), user.username(), request);
        return views.answer(ResponseEntity.created(URI.create("/api/plans/" + plan.id())), plan);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Put a corrected draft in the place of the draft, or of the amendment of a published plan", description = "If-Match with the entity tag read last is required: 428 without it, 412 where somebody else was faster.")
    ResponseEntity<PlanView> correct(@PathVariable String id, @RequestBody PlanBody body, Request request) {
        var plan = plans.require(id).state();
        access.mayWrite(plan.unit());
        var unit = Objects.requireNonNullElse(body.unit(), plan.unit());
        var user = access.mayWrite(unit);
        return views.underWork(
                office.correct(id, unit, body.toDraft(KnownItems.of(plan)), user.username(), request));
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Let a plan, or its amendment, take effect: its tasks are assigned and its targets measured", description = "It needs a title, a year, at least one task or target, and distinct ids. not-confirmed names what an import read and nobody confirmed; findings-open names blocking findings that have to be settled or waived, also in `waivers` of the body.")
    ResponseEntity<PlanView> publish(@PathVariable String id,
            @RequestBody(required = false) @Nullable PublishBody body, Request request) {
        var user = planAccess.writer(id);
        var waivers = PublishBody.read(body, office, user.username());
        return views.answer(ResponseEntity.ok(), office.publish(id, waivers, user.username(), request));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "End a published plan before its period does; its open tasks are cancelled")
    ResponseEntity<PlanView> close(@PathVariable String id, @RequestBody CloseBody body, Request request) {
        planAccess.writer(id);
        return views.answer(ResponseEntity.ok(), office.close(id, body.reasonOrBlank(), request));
    }
}

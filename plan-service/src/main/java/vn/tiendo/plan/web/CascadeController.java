package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.cascade.Cascades;
import vn.tiendo.plan.cascade.Proposal;
import vn.tiendo.platform.store.Request;

/** Plans beside their parents. */
@RestController
@RequestMapping("/api/plans/{id}")
@Tag(name = "Cascade", description = "How plans of lower units implement the plan of the unit above")
final class CascadeController {

    private final Cascades cascades;
    private final CoverageViews views;
    private final PlanAccess access;

    CascadeController(Cascades cascades, CoverageViews views, PlanAccess access) {
        this.cascades = cascades;
        this.views = views;
        this.access = access;
    }

    @GetMapping("/proposals")
    @Operation(summary = "What each item of a plan may implement of its parent plan, likeliest first; a person confirms with PUT links", description = "409 parent-not-here where no published plan of a unit above has the number the plan names as its parent.")
    Listing<Proposal> proposals(@PathVariable String id) {
        return Listing.whole(cascades.proposals(access.readable(id)));
    }

    @GetMapping("/links")
    @Operation(summary = "What a person confirmed that a plan implements of its parent; empty where nobody did")
    ResponseEntity<LinksBody> links(@PathVariable String id) {
        return cascades.links(access.readable(id).id())
                .map(links -> ResponseEntity.ok().eTag(links.entityTag()).body(LinksBody.of(links.state())))
                .orElseGet(() -> ResponseEntity.ok(LinksBody.none()));
    }

    @PutMapping("/links")
    @Operation(summary = "Confirm what a plan implements of its parent, in place of what was confirmed before", description = "If-Match with the entity tag read last is required once links stand.")
    ResponseEntity<LinksBody> confirm(@PathVariable String id, @RequestBody LinksBody body, Request request) {
        var user = access.writer(id);
        var links = cascades.confirm(access.readable(id), body.pairs(), user.username(), request);
        return ResponseEntity.ok().eTag(links.entityTag()).body(LinksBody.of(links.state()));
    }

    @GetMapping("/coverage")
    @Operation(summary = "Which tasks and targets of a plan the published plans of the units below implement, by whom, by whom not, and which targets of theirs are weaker")
    CoverageView coverage(@PathVariable String id) {
        return views.view(cascades.coverage(access.readable(id)));
    }
}

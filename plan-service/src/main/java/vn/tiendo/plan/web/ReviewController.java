package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.Correction;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanChecks;
import vn.tiendo.plan.PlanOffice;
import vn.tiendo.plan.Version;
import vn.tiendo.plan.check.RuleDescription;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.platform.store.Request;

/** A person's work on a draft before it can take effect. */
@RestController
@RequestMapping("/api/plans")
@Tag(name = "Plans")
final class ReviewController {

    private final PlanOffice office;
    private final PlanChecks checks;
    private final PlanViews views;
    private final PlanAccess access;

    ReviewController(PlanOffice office, PlanChecks checks, PlanViews views, PlanAccess access) {
        this.office = office;
        this.checks = checks;
        this.views = views;
        this.access = access;
    }

    @GetMapping("/rules")
    @Operation(summary = "What plans are checked for: code, severity, whether it blocks publication, explanation, source")
    Listing<RuleDescription> rules() {
        return Listing.whole(checks.rules());
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "Stand for items an import read", description = "`items` by name, as in `review.open`; `all` for whatever was read surely enough (tiendo.plan.review.sure-from). Items a person corrected or took out need no confirmation.")
    ResponseEntity<PlanView> confirm(@PathVariable String id, @RequestBody ConfirmBody body, Request request) {
        var user = access.writer(id);
        return views.underWork(office.confirm(id, body.read(), body.isAll(), user.username(), request));
    }

    @GetMapping("/{id}/corrections")
    @Operation(summary = "What persons made of an import: original and correction side by side, by whom and when")
    Listing<Correction> corrections(@PathVariable String id) {
        var plan = access.inside(id).state();
        var review = plan.review();
        return Listing.whole(review == null ? List.of() : review.corrections(reviewed(plan)));
    }

    @PostMapping("/{id}/waivers")
    @Operation(summary = "Answer for findings that block publication, with a reason", description = "A waiver lapses when the finding or its item changes.")
    ResponseEntity<PlanView> waive(@PathVariable String id, @RequestBody WaiverBody body, Request request) {
        var user = access.writer(id);
        return views.underWork(office.waive(id, body.read(), body.reasonOrBlank(), user.username(), request));
    }

    /** What the import became: the draft, or the first version. Later versions are compared with each other. */
    private static Draft reviewed(Plan plan) {
        return plan.versions().stream().findFirst().map(Version::content).orElse(plan.content());
    }
}

package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.Change;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanProblem;
import vn.tiendo.plan.Version;
import vn.tiendo.plan.Versions;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;

/** All versions of plans. What took effect is open to every signed-in caller. */
@RestController
@RequestMapping("/api/plans/{id}/versions")
@Tag(name = "Plans")
final class VersionController {

    private final PlanAccess plans;
    private final Access access;

    VersionController(PlanAccess plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Versions of a plan, oldest first; the last is in force")
    Listing<VersionView> list(@PathVariable String id) {
        var plan = plans.readable(id).state();
        boolean insider = access.canRead(plan.unit());
        return Listing.whole(plan.versions().stream().map(version -> VersionView.listed(version, insider)).toList());
    }

    @GetMapping("/{version}")
    @Operation(summary = "What a version of a plan says")
    VersionView version(@PathVariable String id, @PathVariable int version) {
        var plan = plans.readable(id).state();
        return VersionView.whole(require(plan, version), access.canRead(plan.unit()));
    }

    @GetMapping("/{from}/difference/{to}")
    @Operation(summary = "What differs between two versions, item by item, with both wordings")
    Listing<Change> difference(@PathVariable String id, @PathVariable int from, @PathVariable int to) {
        var plan = plans.readable(id).state();
        return Listing.whole(Versions.difference(require(plan, from), require(plan, to)));
    }

    private static Version require(Plan plan, int number) {
        return plan.versions().stream().filter(version -> version.number() == number).findFirst().orElseThrow(
                () -> new Rejection(PlanProblem.NO_SUCH_VERSION).at("version").with("version", number));
    }
}

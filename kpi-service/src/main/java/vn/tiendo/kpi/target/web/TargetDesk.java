package vn.tiendo.kpi.target.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.target.Target;
import vn.tiendo.kpi.target.TargetDecider;
import vn.tiendo.kpi.target.store.Targets;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** What a unit says about one of its targets. */
@RestController
@RequestMapping("/api/targets/{unit}/{target}")
@Tag(name = "targets")
class TargetDesk {

    private final Targets targets;
    private final TargetDecider decider;
    private final Units units;
    private final Access access;
    private final Clock clock;

    TargetDesk(Targets targets, TargetDecider decider, Units units, Access access, Clock clock) {
        this.targets = targets;
        this.decider = decider;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "A target with its trajectory, how it stood in every period, and what the unit explained")
    ResponseEntity<Target> show(@PathVariable String unit, @PathVariable String target) {
        access.mayRead(units.require(unit).code());
        return answer(targets.require(unit, target));
    }

    @PutMapping("/trajectory")
    @Operation(summary = "Say from which baseline and by which steps the threshold is to be reached; needs If-Match")
    ResponseEntity<Target> plan(@PathVariable String unit, @PathVariable String target,
            @RequestBody TrajectoryBody body, Request request) {
        access.mayWrite(units.require(unit).code());
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var trajectory = body.trajectory();
        return answer(targets.change(unit, target, request,
                known -> decider.planned(known, trajectory, clock.instant())));
    }

    @PostMapping("/explanations")
    @Operation(summary = "Explain why the target was missed, or is at risk, in a period")
    ResponseEntity<Target> explain(@PathVariable String unit, @PathVariable String target,
            @RequestBody ExplanationBody body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var explanation = body.explanation(user.username(), clock.instant());
        return answer(targets.change(unit, target, request, known -> decider.explained(known, explanation)));
    }

    private static ResponseEntity<Target> answer(Stored<Target> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }
}

package vn.tiendo.kpi.delegation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.delegation.DelegationCommand;
import vn.tiendo.kpi.delegation.DelegationCommand.Revoke;
import vn.tiendo.kpi.delegation.Delegations;
import vn.tiendo.kpi.delegation.store.DelegationStore;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** Who approves figures for a unit besides its reviewers. */
@RestController
@RequestMapping("/api/delegations/{unit}")
@Tag(name = "delegations", description = "Who approves figures for a unit besides its reviewers")
class DelegationController {

    private final DelegationStore delegations;
    private final Units units;
    private final Access access;
    private final Clock clock;

    DelegationController(DelegationStore delegations, Units units, Access access, Clock clock) {
        this.delegations = delegations;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "All that a unit ever delegated")
    ResponseEntity<Delegations> show(@PathVariable String unit) {
        access.mayRead(units.require(unit).code());
        return delegations.find(unit).map(DelegationController::answer)
                .orElseGet(() -> ResponseEntity.ok(new Delegations(unit, List.of())));
    }

    @PostMapping
    @Operation(summary = "Let an account approve and return figures for the unit, from one day to another")
    ResponseEntity<Delegations> delegate(@PathVariable String unit, @RequestBody DelegationBody body,
            Request request) {
        var user = access.mayConfirm(units.require(unit).code());
        return handle(unit, request, body.command(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Take a delegation back from now on")
    ResponseEntity<Delegations> revoke(@PathVariable String unit, @PathVariable String id, Request request) {
        access.mayConfirm(units.require(unit).code());
        return handle(unit, request, new Revoke(id, clock.instant()));
    }

    private ResponseEntity<Delegations> handle(String unit, Request request, DelegationCommand command) {
        return answer(delegations.handle(unit, request, command));
    }

    private static ResponseEntity<Delegations> answer(Stored<Delegations> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag()).body(stored.state());
    }
}

package vn.tiendo.task.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.policy.Policies;
import vn.tiendo.task.notice.policy.PolicyInForce;

/** How a unit reminds. */
@RestController
@RequestMapping("/api/reminder-policies/{unit}")
@Tag(name = "notices")
class PolicyController {

    private final Policies policies;
    private final Superiors superiors;
    private final Units units;
    private final Access access;

    PolicyController(Policies policies, Superiors superiors, Units units, Access access) {
        this.policies = policies;
        this.superiors = superiors;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(operationId = "getReminderPolicy", summary = "The reminder policy that a unit follows: its own, or that of the nearest unit above, or the shipped one")
    ResponseEntity<PolicyView> get(@PathVariable String unit) {
        var known = units.require(unit).code();
        access.mayRead(known);
        return answer(known, policies.inForce(superiors.line(known)));
    }

    @PutMapping
    @Operation(operationId = "putReminderPolicy", summary = "A leader of the unit, or a reviewer or leader above, sets how it reminds")
    ResponseEntity<PolicyView> put(@PathVariable String unit, @RequestBody PolicyBody body, Request request) {
        var known = units.require(unit).code();
        access.mayConfirm(known);
        var stored = policies.set(known, request, body.toPolicy());
        return answer(known, new PolicyInForce(stored.state(), known, stored.version()));
    }

    private static ResponseEntity<PolicyView> answer(String unit, PolicyInForce found) {
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(PolicyView.of(unit, found));
    }
}

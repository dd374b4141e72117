package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.unit.change.UnitAdministration;
import vn.tiendo.plan.unit.change.UnitChange;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;

/** Changes of units over the official list: entered by administrators, seen by every signed-in caller. */
@RestController
@RequestMapping("/api/units/changes")
@Tag(name = "Units")
final class UnitChangeController {

    private final UnitAdministration administration;
    private final UnitAuthority authority;
    private final Access access;

    UnitChangeController(UnitAdministration administration, UnitAuthority authority, Access access) {
        this.administration = administration;
        this.authority = authority;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "What administrators changed of the units, newest first", description = "The entity tag is that of the whole ledger.")
    ResponseEntity<Listing<UnitChangeView>> list(
            @Parameter(description = "Only changes that name this unit") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "From `next` of the page before") @RequestParam(defaultValue = "0") int cursor,
            @Parameter(description = "Page size, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        var size = PageSize.of(limit, 200);
        var ledger = administration.ledger();
        var unfit = administration.unfit();
        var wanted = ledger.state().changes().reversed().stream()
                .filter(entered -> unit == null || names(entered.change(), unit)).skip(Math.max(cursor, 0)).toList();
        var page = wanted.stream().limit(size)
                .map(entered -> UnitChangeView.of(entered, !unfit.contains(entered.id()))).toList();
        return ResponseEntity.ok().eTag(ledger.entityTag()).body(new Listing<>(page,
                wanted.size() > size ? String.valueOf(Math.max(cursor, 0) + size) : null));
    }

    private static boolean names(UnitChange change, String unit) {
        return change.changed().contains(unit) || change.opened().contains(unit);
    }

    @PostMapping
    @Operation(summary = "Merge, split, rename, add or move units from a day on", description = """
            By an administrator of a unit above all units that change. Old units end on the day before and name their \
            successors; new ones begin on the day. A day in the past needs a reason. Refused by name: unknown or ended \
            units, codes taken, cycles, days before a unit began or before a later change of it.""")
    ResponseEntity<UnitChangeView> enter(@RequestBody UnitChangeBody body, Request request) {
        var user = access.mayAdminister(access.user().unit());
        var change = body.toChange();
        authority.over(List.of(change));
        var entered = administration.enter(List.of(change), Objects.requireNonNullElse(body.instrument(), ""),
                body.reason(), user, request);
        var recorded = entered.changes().getFirst();
        return ResponseEntity.created(URI.create("/api/units/changes")).eTag(entered.ledger().entityTag())
                .body(UnitChangeView.of(recorded, true));
    }
}

package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.office.UnitOffices;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;

/** Offices inside units. Open to every signed-in caller; changed by administrators of the unit or above. */
@RestController
@RequestMapping("/api/units/{code}/offices")
@Tag(name = "Units")
final class OfficeController {

    private final UnitOffices offices;
    private final UnitRegistry units;
    private final Access access;

    OfficeController(UnitOffices offices, UnitRegistry units, Access access) {
        this.offices = offices;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Offices of a unit and bodies beside it, with the other names plans give them", description = "Version 0 are those that every unit of the level has by law on the day (or had when it ended).")
    ResponseEntity<OfficesView> offices(@PathVariable String code) {
        var stored = offices.offices(UnitCodes.require(units, code));
        return ResponseEntity.ok().eTag(stored.entityTag()).body(OfficesView.of(code, stored));
    }

    @PutMapping
    @Operation(summary = "Put these offices in the place of those before", description = "If-Match with the entity tag read last is required: 428 without it, 412 where somebody else was faster.")
    ResponseEntity<OfficesView> keep(@PathVariable String code, @RequestBody OfficesBody body, Request request) {
        access.mayAdminister(code);
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var stored = offices.keep(UnitCodes.require(units, code), body.toOffices(), request);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(OfficesView.of(code, stored));
    }

    @GetMapping("/match")
    @Operation(summary = "Which office of the unit a plan means by a name", description = """
            Compared by names and aliases, whatever the Unicode form, tone placement, abbreviations, "và", and the \
            unit's own name within it. AMBIGUOUS where a person has to choose.""")
    OfficeMatchView match(@PathVariable String code,
            @Parameter(description = "As written in the plan") @RequestParam String name) {
        return OfficeMatchView.of(offices.match(UnitCodes.require(units, code), name));
    }
}

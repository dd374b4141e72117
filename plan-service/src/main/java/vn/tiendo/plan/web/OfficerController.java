package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** Who holds and held which position. Names of persons: read by the unit and those above. */
@RestController
@RequestMapping("/api/units/{code}/officers")
@Tag(name = "Units")
final class OfficerController {

    private final UnitOffices offices;
    private final UnitRegistry units;
    private final Access access;

    OfficerController(UnitOffices offices, UnitRegistry units, Access access) {
        this.offices = offices;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Positions in a unit and who holds them", description = "Without `on` all of them, past ones included.")
    ResponseEntity<OfficersView> officers(@PathVariable String code,
            @Parameter(description = "Only those held on that day") @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = "With `on`: only those of that office") @RequestParam(required = false) @Nullable String office) {
        access.mayRead(code);
        var stored = offices.officers(UnitCodes.require(units, code));
        var shown = on == null ? stored.state().officers() : stored.state().on(on, office);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(new OfficersView(code, stored.version(), shown));
    }

    @PutMapping
    @Operation(summary = "Put these positions in the place of those before", description = "All of them, past ones included. If-Match with the entity tag read last is required.")
    ResponseEntity<OfficersView> keep(@PathVariable String code, @RequestBody OfficersBody body, Request request) {
        access.mayAdminister(code);
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        var stored = offices.keepOfficers(UnitCodes.require(units, code), body.toOfficers(), request);
        return ResponseEntity.ok().eTag(stored.entityTag())
                .body(new OfficersView(code, stored.version(), stored.state().officers()));
    }
}

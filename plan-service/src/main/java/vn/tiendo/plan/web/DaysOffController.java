package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.calendar.DaysOff;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.calendar.AnnouncedYear;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** Days off. Open to every signed-in caller; entered by administrators of the unit or above, for it and all below. */
@RestController
@RequestMapping("/api/units/{code}/days-off/{year}")
@Tag(name = "Units")
final class DaysOffController {

    private final DaysOff daysOff;
    private final WorkingCalendar calendar;
    private final UnitRegistry units;
    private final Access access;

    DaysOffController(DaysOff daysOff, WorkingCalendar calendar, UnitRegistry units, Access access) {
        this.daysOff = daysOff;
        this.calendar = calendar;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Days off of a year that count for a unit", description = "Version 0 are those of the nearest unit above that entered some, else those the product was shipped with; due days that are counted in working days are counted over them.")
    ResponseEntity<DaysOffView> daysOff(@PathVariable String code, @PathVariable int year) {
        UnitCodes.require(units, code);
        return daysOff.entered(code, year).map(stored -> answer(code, stored)).orElseGet(() -> answer(code,
                new Stored<>(code, 0, calendar.of(code, year)
                        .orElseGet(() -> new AnnouncedYear(year, List.of(), List.of(), "")))));
    }

    @PutMapping
    @Operation(summary = "Put these days off in the place of those the unit entered before", description = "If-Match with the entity tag read last is required: 428 without it, 412 where somebody else was faster. Due days that were told before stay.")
    ResponseEntity<DaysOffView> keep(@PathVariable String code, @PathVariable int year, @RequestBody DaysOffBody body,
            Request request) {
        access.mayAdminister(code);
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        UnitCodes.require(units, code);
        return answer(code, daysOff.keep(code, body.toYear(year), request));
    }

    private static ResponseEntity<DaysOffView> answer(String code, Stored<AnnouncedYear> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag())
                .body(DaysOffView.of(code, stored.version(), stored.state()));
    }
}

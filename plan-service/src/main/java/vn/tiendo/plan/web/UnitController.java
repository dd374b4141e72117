package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Units of government, today's and those before 2025-07-01. Open to every signed-in caller. */
@RestController
@RequestMapping("/api/units")
@Tag(name = "Units", description = "Provinces and communes of today, and the three tiers before 2025-07-01")
final class UnitController {

    private static final String NATION = "VN";

    private final UnitRegistry units;
    private final Clock clock;

    UnitController(UnitRegistry units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Units right below a unit on a day, by code")
    Listing<UnitView> below(
            @Parameter(description = "Code of the unit above; the nation if left out, so the provinces are listed") @RequestParam(defaultValue = NATION) String parent,
            @Parameter(description = "Day, today if left out") @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = "From `next` of the page before") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "Page size, 1 to 1000") @RequestParam(defaultValue = "200") int limit) {
        if (units.find(parent).isEmpty()) {
            throw new Rejection(PlatformProblem.UNKNOWN_UNIT).at("parent").with("unit", parent);
        }
        var size = PageSize.of(limit, 1_000);
        var day = on == null ? LocalDate.now(clock) : on;
        var rest = units.childrenOn(parent, day).stream().filter(unit -> unit.code().compareTo(cursor) > 0).toList();
        var page = rest.stream().limit(size).map(unit -> UnitView.on(day, unit)).toList();
        return new Listing<>(page, rest.size() > size ? page.getLast().code() : null);
    }

    @GetMapping("/{code}")
    @Operation(summary = "A unit with its days, its links upwards and its successors")
    UnitView unit(@PathVariable String code) {
        return UnitView.on(LocalDate.now(clock), require(code));
    }

    @GetMapping("/{code}/successors")
    @Operation(summary = "Units that took over the area of a unit when it ended; empty while it exists")
    Listing<UnitView> successors(@PathVariable String code) {
        var today = LocalDate.now(clock);
        return Listing.whole(require(code).successors().stream().map(this::require)
                .map(unit -> UnitView.on(today, unit)).toList());
    }

    private RegisteredUnit require(String code) {
        return units.find(code).orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).at("code").with("id", code));
    }
}

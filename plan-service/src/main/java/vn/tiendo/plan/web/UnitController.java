package vn.tiendo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.unit.Heir;
import vn.tiendo.plan.unit.Lineage;
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
    @Operation(summary = "A unit with its days, its links upwards and its successors", description = "Name and parent are those of the day asked for.")
    UnitView unit(@PathVariable String code,
            @Parameter(description = "Day, today if left out") @RequestParam(required = false) @Nullable LocalDate on) {
        return UnitView.on(on == null ? LocalDate.now(clock) : on, require(code));
    }

    @GetMapping("/{code}/successors")
    @Operation(summary = "Units that took over the area of a unit when it ended; empty while it exists", description = """
            Without `on` those that took over at once. With `on` those that hold its area on that day, however often it \
            changed hands in between, with the part that came to each.""")
    Listing<HeirView> successors(@PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var unit = require(code);
        var lineage = new Lineage(units.history());
        return heirs(on, on == null ? lineage.successors(unit) : lineage.successorsOn(code, on));
    }

    @GetMapping("/{code}/predecessors")
    @Operation(summary = "Units whose area went into a unit", description = """
            Without `on` those that passed it on at once. With `on` those that existed on that day and whose area is in \
            the unit now, with the part of each that is; empty where the unit itself existed.""")
    Listing<HeirView> predecessors(@PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var unit = require(code);
        var lineage = new Lineage(units.history());
        return heirs(on, on == null ? lineage.predecessors(unit) : lineage.predecessorsOn(code, on));
    }

    private Listing<HeirView> heirs(@Nullable LocalDate on, List<Heir> heirs) {
        var day = on == null ? LocalDate.now(clock) : on;
        return Listing.whole(heirs.stream().map(heir -> HeirView.on(day, heir)).toList());
    }

    private RegisteredUnit require(String code) {
        return UnitCodes.require(units, code);
    }
}

package vn.tiendo.kpi.target.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.target.store.Targets;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;

/** How a unit stands against its targets. */
@RestController
@Tag(name = "targets", description = "Targets of published plans, held against official numbers")
class TargetController {

    private final Targets targets;
    private final Units units;
    private final Access access;

    TargetController(Targets targets, Units units, Access access) {
        this.targets = targets;
        this.units = units;
        this.access = access;
    }

    @GetMapping("/api/targets")
    @Operation(summary = "Targets of a unit (your own where none is named) in a period, assessed or not")
    Page<TargetView> list(@RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String period) {
        var asked = units.require(unit == null ? access.user().unit() : unit);
        access.mayRead(asked.code());
        var reporting = Periods.require(period);
        return Page.whole(targets.ofUnit(asked.code()).stream()
                .filter(target -> target.covers(reporting))
                .map(target -> TargetView.of(target, reporting.toString()))
                .toList());
    }
}

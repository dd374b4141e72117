package vn.tiendo.report.scoreboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;

/** Scoreboards and their sources. */
@RestController
@Tag(name = "scoreboards", description = "Rolled-up numbers of a unit in a period")
class ScoreboardController {

    private static final String AS_WHICH = "as-was: the units of that time; as-is: those of today with what they took over";

    private final Scoreboards scoreboards;
    private final IndicatorSources sources;
    private final Access access;
    private final Units units;

    ScoreboardController(Scoreboards scoreboards, IndicatorSources sources, Access access, Units units) {
        this.scoreboards = scoreboards;
        this.sources = sources;
        this.access = access;
        this.units = units;
    }

    @GetMapping("/api/scoreboards/{unit}")
    @Operation(summary = "Indicators, targets, figures and children of a unit in a period")
    Scoreboard scoreboard(@PathVariable String unit,
            @Parameter(description = "2026-03, 2026-Q1, 2026-H1, 2026-9M or 2026", example = "2026-Q1") @RequestParam String period,
            @Parameter(description = AS_WHICH) @RequestParam(defaultValue = "as-was") String view) {
        units.require(unit);
        access.mayRead(unit);
        return scoreboards.of(unit, Periods.require(period), View.of(view));
    }

    @GetMapping("/api/scoreboards/{unit}/{indicator}/sources")
    @Operation(summary = "Where an indicator's value comes from: one entry per unit right below, or per unit it was made from")
    List<IndicatorSource> sources(@PathVariable String unit, @PathVariable String indicator,
            @RequestParam String period,
            @Parameter(description = AS_WHICH) @RequestParam(defaultValue = "as-was") String view) {
        units.require(unit);
        access.mayRead(unit);
        return sources.of(unit, indicator, Periods.require(period), View.of(view));
    }
}

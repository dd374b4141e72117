package vn.tiendo.report.scoreboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;

/** Rankings and trends. */
@RestController
@Tag(name = "scoreboards")
class ComparisonController {

    private final Rankings rankings;
    private final Trends trends;
    private final Access access;
    private final Units units;

    ComparisonController(Rankings rankings, Trends trends, Access access, Units units) {
        this.rankings = rankings;
        this.trends = trends;
        this.access = access;
        this.units = units;
    }

    @GetMapping("/api/scoreboards/{unit}/{indicator}/ranking")
    @Operation(summary = "The communes below a unit by their value of an indicator, the best first")
    Ranking ranking(@PathVariable String unit, @PathVariable String indicator, @RequestParam String period,
            @RequestParam(defaultValue = "official") String basis, @RequestParam(defaultValue = "as-was") String view) {
        access.mayRead(units.require(unit).code());
        return rankings.of(unit, indicator, Periods.require(period), Basis.of(basis), View.of(view));
    }

    @GetMapping("/api/scoreboards/{unit}/trend")
    @Operation(summary = "Indicators of a unit over periods of one kind, with the difference to the period before and to the year before")
    List<Trend> trend(@PathVariable String unit, @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam String from, @RequestParam String to, @RequestParam(defaultValue = "official") String basis,
            @RequestParam(defaultValue = "as-was") String view) {
        access.mayRead(units.require(unit).code());
        return trends.of(unit, Set.copyOf(indicator), Periods.require(from), Periods.require(to), Basis.of(basis),
                View.of(view));
    }
}

package vn.tiendo.report.completeness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Periods;

/** Completeness and timeliness. */
@RestController
@Tag(name = "completeness", description = "Who has sent, and whether in time")
class CompletenessController {

    private final Completions completions;
    private final Access access;
    private final Units units;

    CompletenessController(Completions completions, Access access, Units units) {
        this.completions = completions;
        this.access = access;
        this.units = units;
    }

    @GetMapping("/api/completeness")
    @Operation(summary = "Who has sent and who has not, by form and by unit right below, against the units expected; and whether in time")
    Completeness completeness(@RequestParam String parent, @RequestParam String period,
            @RequestParam(required = false) @Nullable String form) {
        units.require(parent);
        access.mayRead(parent);
        return completions.of(parent, Periods.require(period), form);
    }
}

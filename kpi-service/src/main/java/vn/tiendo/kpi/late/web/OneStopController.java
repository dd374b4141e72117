package vn.tiendo.kpi.late.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.late.CountedDays;
import vn.tiendo.kpi.late.OneStop;
import vn.tiendo.kpi.late.OneStopFigures;
import vn.tiendo.kpi.late.OneStops;
import vn.tiendo.kpi.late.Totals;
import vn.tiendo.kpi.late.store.LateFileList;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** The totals of a one-stop desk in a period, and the figures that follow from them and from the register of late files. */
@RestController
@RequestMapping("/api/one-stop/{unit}/{period}")
@Tag(name = "late-files")
class OneStopController {

    private final OneStops desks;
    private final LateFileList late;
    private final Catalogue catalogue;
    private final Units units;
    private final Access access;
    private final Clock clock;

    OneStopController(OneStops desks, LateFileList late, Catalogue catalogue, Units units, Access access,
            Clock clock) {
        this.desks = desks;
        this.late = late;
        this.catalogue = catalogue;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getOneStop", summary = "Totals of a one-stop desk in a period and the figures that follow from them and the late files")
    ResponseEntity<OneStopView> get(@PathVariable String unit, @PathVariable String period) {
        access.mayRead(units.require(unit).code());
        var reporting = Periods.require(period);
        return answer(unit, reporting, desks.find(unit, reporting.toString()).orElse(null));
    }

    @PutMapping
    @Operation(operationId = "putOneStopTotals", summary = "Enter the totals of a period: received, resolved, and of these online and digitised; the same again changes nothing")
    ResponseEntity<OneStopView> put(@PathVariable String unit, @PathVariable String period,
            @RequestBody TotalsBody body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var reporting = Periods.require(period);
        var totals = body.entered(user.username(), clock.instant());
        OneStopFigures.requireRoom(late.resolved(List.of(unit), CountedDays.of(reporting, catalogue)), totals);
        return answer(unit, reporting, desks.enter(unit, reporting.toString(), totals, request));
    }

    private ResponseEntity<OneStopView> answer(String unit, ReportingPeriod period, @Nullable Stored<OneStop> desk) {
        var days = CountedDays.of(period, catalogue);
        @Nullable
        Totals totals = desk == null ? null : desk.state().totals();
        var figures = OneStopFigures.of(late.resolved(List.of(unit), days), totals);
        long version = desk == null ? 0 : desk.version();
        return ResponseEntity.ok().eTag("\"" + version + "\"")
                .body(new OneStopView(unit, units.require(unit).name(), period.toString(), days.first(), days.last(),
                        version, totals, figures, desk == null ? List.of() : desk.state().entries()));
    }
}

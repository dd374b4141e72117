package vn.tiendo.report.periodic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.report.periodic.Composition;
import vn.tiendo.report.periodic.ReportBelow;
import vn.tiendo.report.periodic.SentenceOrigin;

/** A report made of those of the units right below. */
@RestController
@RequestMapping("/api/reports/{unit}/{period}")
@Tag(name = "reports", description = "Báo cáo định kỳ")
class CompositionController {

    private final Composition composition;
    private final ReportDesk desk;
    private final Access access;

    CompositionController(Composition composition, ReportDesk desk, Access access) {
        this.composition = composition;
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/below")
    @Operation(operationId = "listReportsBelow", summary = "The reports of the units right below: who sent, who is missing, and the ranking by each indicator")
    ReportBelow below(@PathVariable String unit, @PathVariable String period) {
        access.mayRead(desk.unit(unit));
        return composition.below(desk.key(unit, period));
    }

    @PostMapping("/passages")
    @Operation(operationId = "takePassagesOver", summary = "Take sentences over that units right below sent, each with its origin; needs If-Match")
    ResponseEntity<ReportView> takeOver(@PathVariable String unit, @PathVariable String period,
            @RequestBody PassagesBody body, Request request) {
        access.mayWrite(desk.unit(unit));
        return desk.answer(
                composition.takeOver(desk.key(unit, period), body.chosen(), ReportDesk.seen(request)));
    }

    @GetMapping("/origin")
    @Operation(operationId = "getSentenceOrigin", summary = "Where a sentence comes from: its sources, and the sentences of reports below it was taken from")
    SentenceOrigin origin(@PathVariable String unit, @PathVariable String period, @RequestParam String sentence) {
        access.mayRead(desk.unit(unit));
        return composition.origin(desk.key(unit, period), sentence);
    }
}

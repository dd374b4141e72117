package vn.tiendo.task.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.inspection.FollowUp;
import vn.tiendo.task.inspection.Inspections;
import vn.tiendo.task.inspection.UnitFollowUp;

/** The inspections of a year, and how far they are. */
@RestController
@RequestMapping("/api/inspections")
@Tag(name = "inspections")
final class InspectionListController {

    private final Inspections inspections;
    private final InspectionViews views;
    private final FollowUp followUp;
    private final Scope scope;
    private final Clock clock;

    InspectionListController(Inspections inspections, InspectionViews views, FollowUp followUp, Scope scope,
            Clock clock) {
        this.inspections = inspections;
        this.views = views;
        this.followUp = followUp;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listInspections", summary = "Inspections of a year (this one) by a unit (your own where none is named) or of it, in the order of planning")
    List<InspectionView> list(@RequestParam @Nullable String unit, @RequestParam @Nullable Integer year) {
        return views.of(inspections.concerning(scope.only(unit), yearOr(year)));
    }

    @GetMapping("/overview")
    @Operation(operationId = "inspectionOverview", summary = "For each unit that a unit (your own) inspects in a year: visits planned and carried out, findings open, overdue, settled and waived")
    List<UnitFollowUp> overview(@RequestParam @Nullable String unit, @RequestParam @Nullable Integer year) {
        return followUp
                .overview(inspections.by(scope.only(unit), yearOr(year)).stream().map(Stored::state).toList());
    }

    private int yearOr(@Nullable Integer year) {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }
}

package vn.tiendo.kpi.late.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.late.CountedDays;
import vn.tiendo.kpi.late.Debt;
import vn.tiendo.kpi.late.LateFile;
import vn.tiendo.kpi.late.store.LateFileList;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.web.Cursor;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** Late files of a unit and of all below it. */
@RestController
@RequestMapping("/api/late-files")
@Tag(name = "late-files")
class LateFileListController {

    private final LateFileList list;
    private final Catalogue catalogue;
    private final LateScope scope;
    private final Units units;
    private final Clock clock;

    LateFileListController(LateFileList list, Catalogue catalogue, LateScope scope, Units units, Clock clock) {
        this.list = list;
        this.catalogue = catalogue;
        this.scope = scope;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listLateFiles", summary = "Late files of a unit (your own) and of all below it whose result was given in a period")
    Page<LateFileView> resolved(@RequestParam(required = false) @Nullable String unit, @RequestParam String period,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        var asked = scope.asked(unit);
        var reporting = Periods.require(period);
        int shown = Cursor.limit(limit);
        var found = list.resolved(scope.around(asked, reporting.lastDay()), CountedDays.of(reporting, catalogue),
                Cursor.read(cursor), shown + 1);
        return Page.cut(found, shown, Stored::id, this::view);
    }

    @GetMapping("/owed")
    @Operation(operationId = "listOwedApologies", summary = "What a unit (your own) and all below it still owe: apologies and results, by the day since when")
    Page<LateFileView> owed(@RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) Debt.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        var asked = scope.asked(unit);
        var today = LocalDate.now(clock);
        int shown = Cursor.limit(limit);
        var after = Cursor.read(cursor);
        var found = list.unsettled(scope.around(asked, today)).stream()
                .filter(file -> since(file, kind, today) != null)
                .sorted(Comparator.comparing(file -> place(file, kind, today)))
                .filter(file -> place(file, kind, today).compareTo(after) > 0).limit(shown + 1L).toList();
        return Page.cut(found, shown, file -> place(file, kind, today), this::view);
    }

    private static String place(Stored<LateFile> file, Debt.@Nullable Kind kind, LocalDate today) {
        return since(file, kind, today) + " " + file.id();
    }

    private static @Nullable LocalDate since(Stored<LateFile> file, Debt.@Nullable Kind kind, LocalDate today) {
        return file.state().owed(today).stream().filter(debt -> kind == null || debt.kind() == kind).map(Debt::since)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private LateFileView view(Stored<LateFile> file) {
        return LateFileView.of(file, units.require(file.state().unit()).name(), LocalDate.now(clock));
    }
}

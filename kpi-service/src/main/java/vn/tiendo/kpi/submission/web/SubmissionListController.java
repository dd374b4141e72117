package vn.tiendo.kpi.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionStatus;
import vn.tiendo.kpi.submission.store.SubmissionList;
import vn.tiendo.kpi.web.Cursor;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** Submissions of a unit and of all below it. */
@RestController
@Tag(name = "submissions")
class SubmissionListController {

    private final SubmissionList list;
    private final SubmissionDesk desk;
    private final Units units;
    private final Access access;
    private final Clock clock;

    SubmissionListController(SubmissionList list, SubmissionDesk desk, Units units, Access access, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/api/submissions")
    @Operation(summary = "Submissions of a unit (your own where none is named) and of all below it")
    Page<SubmissionView> list(@RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable SubmissionStatus status,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        var asked = units.require(unit == null ? access.user().unit() : unit);
        access.mayRead(asked.code());
        var reporting = period == null ? null : Periods.require(period);
        int shown = Cursor.limit(limit);
        var found = list.of(fillers(asked, reporting), period, status, Cursor.read(cursor), shown + 1);
        return Page.cut(found, shown, Stored::id, this::view);
    }

    /** The unit, those right below it, and the communes below: whoever fills in forms. */
    private List<String> fillers(RegisteredUnit asked, @Nullable ReportingPeriod period) {
        var day = period == null ? LocalDate.now(clock) : period.lastDay();
        var below = Stream.concat(units.childrenOn(asked.code(), day).stream(),
                units.leavesOn(asked.code(), day).stream()).map(RegisteredUnit::code);
        return Stream.concat(Stream.of(asked.code()), below).distinct().toList();
    }

    private SubmissionView view(Stored<Submission> stored) {
        var submission = stored.state();
        return desk.view(desk.duty(submission.unit(), submission.form(), submission.period()), stored);
    }
}

package vn.tiendo.kpi.late.web;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.late.CountedDays;
import vn.tiendo.kpi.late.OneStopFigures;
import vn.tiendo.kpi.late.OneStops;
import vn.tiendo.kpi.late.Totals;
import vn.tiendo.kpi.late.store.LateFileList;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.submission.Duties;
import vn.tiendo.kpi.submission.Duty;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.Submissions;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** Takes what follows from the register and the totals of a desk into the unit's draft, so that nobody types it. */
@RestController
@Tag(name = "late-files")
class OneStopDraftController {

    private final OneStops desks;
    private final LateFileList late;
    private final Catalogue catalogue;
    private final Duties duties;
    private final Submissions submissions;
    private final Units units;
    private final Access access;
    private final Clock clock;

    OneStopDraftController(OneStops desks, LateFileList late, Catalogue catalogue, Duties duties,
            Submissions submissions, Units units, Access access, Clock clock) {
        this.desks = desks;
        this.late = late;
        this.catalogue = catalogue;
        this.duties = duties;
        this.submissions = submissions;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What was taken.
     *
     * @param version of the submission after it, to be sent in {@code If-Match}
     * @param figures by code; only those that the form asks for
     */
    record Taken(String form, long version, Map<String, Long> figures) {}

    @PostMapping("/api/one-stop/{unit}/{period}/draft")
    @Operation(operationId = "takeOneStopFigures", summary = "Take the figures that follow from the late files and the totals into the draft of a form; its other figures stay as they are")
    ResponseEntity<Taken> take(@PathVariable String unit, @PathVariable String period, @RequestParam String form,
            Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var duty = duties.require(unit, form, period, LocalDate.now(clock));
        var figures = figures(duty);
        var entries = figures.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, figure -> new Entry(figure.getValue().toString(), null)));
        var command = new SaveCells(entries, Set.of(), user.username(), clock.instant());
        var draft = submissions.handle(duty, onNewest(duty, request), command);
        return ResponseEntity.ok().eTag(draft.entityTag()).body(new Taken(form, draft.version(), figures));
    }

    private Map<String, Long> figures(Duty duty) {
        var period = Periods.require(duty.key().period());
        var resolved = late.resolved(List.of(duty.key().unit()), CountedDays.of(period, catalogue));
        @Nullable
        Totals totals = desks.find(duty.key().unit(), duty.key().period())
                .map(desk -> desk.state().totals()).orElse(null);
        if (totals != null) {
            OneStopFigures.requireRoom(resolved, totals);
        }
        var asked = new LinkedHashMap<String, Long>();
        OneStopFigures.of(resolved, totals).forEach((code, value) -> {
            if (duty.form().figure(code).isPresent()) {
                asked.put(code, value);
            }
        });
        return asked;
    }

    /** Who names no version means the draft as it is now: only these figures are replaced. */
    private Request onNewest(Duty duty, Request request) {
        var seen = request.expectedVersion() != null
                ? request.expectedVersion()
                : submissions.find(duty).map(Stored::version).orElse(null);
        return new Request(request.idempotencyKey(), request.fingerprint(), seen);
    }
}

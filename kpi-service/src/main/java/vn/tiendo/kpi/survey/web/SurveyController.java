package vn.tiendo.kpi.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.kpi.survey.Survey;
import vn.tiendo.kpi.survey.Surveys;
import vn.tiendo.kpi.survey.store.SurveyList;
import vn.tiendo.kpi.web.Cursor;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;

/** How satisfied people are, as a unit asked them: counts for each answer and field of procedures. */
@RestController
@RequestMapping("/api/surveys")
@Tag(name = "surveys", description = "Khảo sát hài lòng và các chỉ số do bên ngoài công bố")
class SurveyController {

    private final Surveys surveys;
    private final SurveyList list;
    private final Units units;
    private final Access access;
    private final Clock clock;

    SurveyController(Surveys surveys, SurveyList list, Units units, Access access, Clock clock) {
        this.surveys = surveys;
        this.list = list;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listSurveys", summary = "Surveys of a unit (your own) and of all below it in a period")
    Page<SurveyView> list(@RequestParam(required = false) @Nullable String unit, @RequestParam String period,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        var asked = units.require(unit == null ? access.user().unit() : unit);
        access.mayRead(asked.code());
        var reporting = Periods.require(period);
        int shown = Cursor.limit(limit);
        var found = list.of(around(asked, reporting), reporting.toString(), Cursor.read(cursor), shown + 1);
        return Page.cut(found, shown, Stored::id, this::view);
    }

    private List<String> around(RegisteredUnit unit, ReportingPeriod period) {
        var below = units.leavesOn(unit.code(), period.lastDay()).stream().map(RegisteredUnit::code);
        return Stream.concat(Stream.of(unit.code()), below).distinct().toList();
    }

    @GetMapping("/{unit}/{period}/{code}")
    @Operation(operationId = "getSurvey", summary = "A survey with all results that were ever entered")
    ResponseEntity<SurveyView> get(@PathVariable String unit, @PathVariable String period,
            @PathVariable String code) {
        access.mayRead(units.require(unit).code());
        return answer(surveys.require(Survey.blank(unit, Periods.require(period).toString(), code)));
    }

    @PutMapping("/{unit}/{period}/{code}")
    @Operation(operationId = "putSurvey", summary = "Enter the results of a survey of your unit; they replace earlier ones, which are kept; the same again changes nothing")
    ResponseEntity<SurveyView> put(@PathVariable String unit, @PathVariable String period, @PathVariable String code,
            @RequestBody SurveyBody body, Request request) {
        var user = access.mayWrite(units.require(unit).code());
        var survey = Survey.blank(unit, Periods.require(period).toString(), code);
        return answer(surveys.enter(survey, body.results(user.username(), clock.instant()), request));
    }

    private ResponseEntity<SurveyView> answer(Stored<Survey> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag()).body(view(stored));
    }

    private SurveyView view(Stored<Survey> stored) {
        return SurveyView.of(stored, units.require(stored.state().unit()).name());
    }
}

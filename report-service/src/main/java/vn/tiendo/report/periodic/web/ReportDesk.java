package vn.tiendo.report.periodic.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.periodic.PeriodicProblem;
import vn.tiendo.report.periodic.PeriodicReport;
import vn.tiendo.report.periodic.ReportKey;

/** What all routes of reports need: reads what callers name, and answers. */
@Component
class ReportDesk {

    private final Units units;

    ReportDesk(Units units) {
        this.units = units;
    }

    /** The code of a unit that there is; throws unknown-unit. */
    String unit(String written) {
        return units.require(written).code();
    }

    String name(String unit) {
        return units.find(unit).map(RegisteredUnit::name).orElse(unit);
    }

    /** The report of a unit for a period; throws period-without-report. */
    ReportKey key(String unit, String period) {
        return ReportingPeriod.parse(period).flatMap(reporting -> ReportKey.of(unit, reporting))
                .orElseThrow(() -> new Rejection(PeriodicProblem.PERIOD_WITHOUT_REPORT).at("period")
                        .with("period", period));
    }

    /** Throws precondition-required where the caller does not say which version he has seen. */
    static Request seen(Request request) {
        if (request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
        return request;
    }

    ResponseEntity<ReportView> answer(Stored<PeriodicReport> stored) {
        return ResponseEntity.ok().eTag(stored.entityTag()).body(ReportView.of(stored, name(stored.state().unit())));
    }
}

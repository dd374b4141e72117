package vn.tiendo.report.request;

import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.unit.Units;

/** Sees requests and the answers to them together. */
@Component
public class Overviews {

    private final RequestAnswers answers;
    private final Units units;

    Overviews(RequestAnswers answers, Units units) {
        this.answers = answers;
        this.units = units;
    }

    /** As it stands now. */
    public Overview of(String id, ReportRequest request) {
        return Overview.of(request, answers.of(id, request.units()),
                unit -> units.find(unit).map(RegisteredUnit::name).orElse(unit));
    }
}

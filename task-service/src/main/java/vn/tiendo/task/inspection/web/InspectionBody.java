package vn.tiendo.task.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.PlannedVisit;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.document.Citation;
import vn.tiendo.task.inspection.InspectionCommand.Plan;

/**
 * Body of a planned inspection.
 *
 * @param plan the document that orders it
 * @param members who goes there, by name
 * @param visits which unit is visited when; at least one
 */
record InspectionBody(@Nullable Integer year, @Nullable String subject, @Nullable Citation plan,
        @Nullable List<@Nullable String> members, @Nullable List<@Nullable Stop> visits) {

    private static final int MOST_MEMBERS = 50;
    private static final int MOST_VISITS = 300;

    /** A unit to be visited, and when. */
    record Stop(@Nullable String unit, @Nullable LocalDate day) {}

    List<PlannedVisit> stops() {
        var stops = Fields.list("visits", visits, MOST_VISITS);
        if (stops.isEmpty()) {
            throw new Rejection(PlatformProblem.FIELD_MISSING).at("visits");
        }
        return stops.stream().map(stop -> Fields.required("visits", stop))
                .map(stop -> new PlannedVisit(Fields.text("visits.unit", stop.unit(), Fields.LINE),
                        Fields.required("visits.day", stop.day())))
                .toList();
    }

    Plan toCommand(String id, String unit, List<PlannedVisit> stops, String by, Instant at) {
        return new Plan(id, unit, Fields.required("year", year), Fields.text("subject", subject, Fields.LINE),
                Citation.required("plan", plan), Fields.lines("members", members, MOST_MEMBERS), stops, by,
                at);
    }
}

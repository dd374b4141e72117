package vn.tiendo.task.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.task.Task;
import vn.tiendo.task.inspection.PlannedInspections;

/** Who may do what with an inspection of commune 14758 by province 38. */
final class InspectionRoutes {

    private static final Set<Caller> PLANNERS = EnumSet.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER,
            Caller.NATION_REVIEWER);
    private static final Set<Caller> INSPECTORS = EnumSet.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private InspectionRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var path = PlannedInspections.carriedOut(port, "14758");
        var body = "{\"visits\":[{\"unit\":\"14758\",\"day\":\"2026-01-01\"}]}";
        var finding = "{\"unit\":\"14758\",\"kind\":\"VIOLATION\",\"severity\":\"LOW\",\"text\":\"x\",\"due\":\"%s\"}"
                .formatted(LocalDate.now(Task.ZONE));
        return matrix
                .route("POST", "/api/inspections", "/api/inspections", body, PLANNERS)
                .route("GET", "/api/inspections", "/api/inspections?unit=14758", "", READERS)
                .route("GET", "/api/inspections/overview", "/api/inspections/overview?unit=14758", "", READERS)
                .route("GET", "/api/inspections/{id}", path, "", READERS)
                .route("POST", "/api/inspections/{id}/carry-out", path + "/carry-out", "{\"unit\":\"14758\"}",
                        INSPECTORS)
                .route("POST", "/api/inspections/{id}/findings", path + "/findings", finding, INSPECTORS)
                .route("POST", "/api/inspections/{id}/findings/{finding}/waive", path + "/findings/f1/waive",
                        "{\"reason\":\"x\"}", INSPECTORS);
    }
}

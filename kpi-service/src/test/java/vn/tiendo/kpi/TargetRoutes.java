package vn.tiendo.kpi;

import static vn.tiendo.platform.test.RouteMatrix.Caller.NATION_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_REVIEWER;

import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** A unit speaks about its own targets; those above it read. */
final class TargetRoutes {

    private static final Set<Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER, PARENT_REVIEWER,
            PARENT_LEADER, NATION_REVIEWER);
    private static final Set<Caller> WRITERS = Set.of(OWN_OFFICER, OWN_LEADER);
    private static final String ROUTE = "/api/targets/{unit}/{target}";
    private static final String PATH = "/api/targets/14758/plan.target";

    private TargetRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", ROUTE, PATH, "", READERS)
                .route("PUT", ROUTE + "/trajectory", PATH + "/trajectory", "{}", WRITERS)
                .route("POST", ROUTE + "/explanations", PATH + "/explanations", "{}", WRITERS);
    }
}

package vn.tiendo.kpi;

import static vn.tiendo.platform.test.RouteMatrix.Caller.CHILD_OF_OTHER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.NATION_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OTHER_PROVINCE_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.SIBLING_OFFICER;

import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;

/** Who may open the routes of imports; of their rows each says for itself. */
final class ImportRoutes {

    private static final Set<RouteMatrix.Caller> SIGNED_IN = Set.of(OWN_OFFICER, OWN_LEADER, SIBLING_OFFICER,
            PARENT_OFFICER, PARENT_REVIEWER, PARENT_LEADER, CHILD_OF_OTHER, OTHER_PROVINCE_REVIEWER, NATION_REVIEWER);
    private static final Set<RouteMatrix.Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER,
            PARENT_REVIEWER, PARENT_LEADER, NATION_REVIEWER);

    private ImportRoutes() {}

    static RouteMatrix add(RouteMatrix routes) {
        return routes.route("POST", "/api/measurements/imports", "/api/measurements/imports", "[]", SIGNED_IN)
                .route("GET", "/api/submissions/{unit}/{form}/{period}/workbook.xlsx",
                        "/api/submissions/14758/CCHC-Q/2025-Q4/workbook.xlsx", "", READERS);
    }
}

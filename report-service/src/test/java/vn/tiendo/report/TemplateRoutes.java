package vn.tiendo.report;

import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may call the routes of templates. */
final class TemplateRoutes {

    private static final String PATTERN = "/api/report-templates/{unit}";
    private static final String PATH = "/api/report-templates/14758";

    private TemplateRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", PATTERN, PATH, "", Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER,
                Caller.PARENT_OFFICER, Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER))
                .route("PUT", PATTERN, PATH, "", Set.of()).route("DELETE", PATTERN, PATH, "", Set.of());
    }
}

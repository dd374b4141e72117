package vn.tiendo.kpi;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may see figures of commune 14758. */
final class FigureRoutes {

    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private FigureRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        var query = "?unit=14758&form=CCHC-Q&period=2025-Q4";
        return matrix.route("GET", "/api/figures", "/api/figures" + query, "", READERS)
                .route("GET", "/api/figures/table.xlsx", "/api/figures/table.xlsx" + query, "", READERS)
                .route("GET", "/api/figures/{unit}/{form}/{period}/{figure}",
                        "/api/figures/14758/CCHC-Q/2025-Q4/lateFiles", "", READERS);
    }
}

package vn.tiendo.task.web;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may read what commune 14758 did in a period. */
final class SummaryRoutes {

    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private SummaryRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", "/api/task-summaries", "/api/task-summaries?unit=14758", "", READERS).route("GET",
                "/api/task-summaries/table.xlsx", "/api/task-summaries/table.xlsx?unit=14758", "", READERS);
    }
}

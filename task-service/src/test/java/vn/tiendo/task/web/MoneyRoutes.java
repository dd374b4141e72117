package vn.tiendo.task.web;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may do what with the money of a task of commune 14758. */
final class MoneyRoutes {

    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private MoneyRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, String task) {
        var path = "/api/tasks/" + task + "/money";
        return matrix.route("GET", "/api/tasks/{id}/money", path, "", READERS)
                .route("POST", "/api/tasks/{id}/money", path, "{}", EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER));
    }
}

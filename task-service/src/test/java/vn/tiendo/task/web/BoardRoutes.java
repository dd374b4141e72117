package vn.tiendo.task.web;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may call the routes of boards, lists and calendar feeds. */
final class BoardRoutes {

    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> SIGNED_IN = EnumSet
            .complementOf(EnumSet.of(Caller.NOBODY, Caller.EXPIRED));

    private BoardRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix
                .route("GET", "/api/tasks/board", "/api/tasks/board?unit=14758", "", READERS)
                .route("GET", "/api/tasks/mine", "/api/tasks/mine", "", SIGNED_IN)
                .route("GET", "/api/tasks/overdue", "/api/tasks/overdue?unit=14758", "", READERS)
                .route("GET", "/api/tasks/workload", "/api/tasks/workload?unit=14758", "", READERS)
                .route("GET", "/api/tasks/export.xlsx", "/api/tasks/export.xlsx?unit=14758", "", READERS)
                .route("GET", "/api/tasks/{id}/history", "/api/tasks/matrix.t1/history", "", READERS)
                .route("GET", "/api/tasks/{id}/parts", "/api/tasks/matrix.t1/parts", "", READERS)
                .route("GET", "/api/tasks/{id}/parts/{unit}", "/api/tasks/matrix.t1/parts/38", "", READERS)
                .route("POST", "/api/tasks/feed", "/api/tasks/feed", "", SIGNED_IN)
                .route("GET", "/api/tasks/feed", "/api/tasks/feed", "", SIGNED_IN)
                .route("DELETE", "/api/tasks/feed", "/api/tasks/feed", "", SIGNED_IN)
                .open("GET", "/api/tasks/feeds/{address}.ics", "/api/tasks/feeds/unknown.ics");
    }
}

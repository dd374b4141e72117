package vn.tiendo.task.web;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;

/** Who may call the routes of directives, of which one is given by 14758 to itself. */
final class DirectiveRoutes {

    private static final Set<Caller> ASSIGNERS = EnumSet.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private DirectiveRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var directive = Calls.to(port).as(Tokens.leader("14758")).post("/api/directives", """
                {"number":"1/UBND","date":"2099-01-05","title":"Rà soát","items":[{"content":"Rà soát"}]}""").json()
                .path("id").asString();
        return matrix.route("POST", "/api/directives", "/api/directives", "{\"unit\":\"14758\"}", ASSIGNERS)
                .route("GET", "/api/directives", "/api/directives?unit=14758", "", READERS)
                .route("GET", "/api/directives/{id}", "/api/directives/" + directive, "", READERS)
                .route("POST", "/api/directives/{id}/withdraw", "/api/directives/" + directive + "/withdraw", "{}",
                        ASSIGNERS);
    }
}

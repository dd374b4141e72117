package vn.tiendo.task.web;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may call the routes of notices. */
final class NoticeRoutes {

    private static final Set<Caller> EVERYBODY = EnumSet.complementOf(EnumSet.of(Caller.NOBODY, Caller.EXPIRED));
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> SETTERS = EnumSet.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> NOT_AN_ADMINISTRATOR = EnumSet.noneOf(Caller.class);
    private static final String POLICY = """
            {"steps":[{"days":0,"to":["OFFICER"]}],"digestAt":"07:30"}""";

    private NoticeRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix
                .route("GET", "/api/notices", "/api/notices", "", EVERYBODY)
                .route("POST", "/api/notices/{id}/read", "/api/notices/n-none~1/read", "", EVERYBODY)
                .route("POST", "/api/notices/read-all", "/api/notices/read-all", "", EVERYBODY)
                .route("GET", "/api/notices/settings", "/api/notices/settings", "", EVERYBODY)
                .route("PUT", "/api/notices/settings", "/api/notices/settings", "{}", EVERYBODY)
                .route("GET", "/api/notices/deliveries", "/api/notices/deliveries?unit=14758", "",
                        NOT_AN_ADMINISTRATOR)
                .route("GET", "/api/reminder-policies/{unit}", "/api/reminder-policies/14758", "", READERS)
                .route("PUT", "/api/reminder-policies/{unit}", "/api/reminder-policies/14758", POLICY, SETTERS)
                .route("GET", "/api/webhooks", "/api/webhooks?unit=14758", "", NOT_AN_ADMINISTRATOR)
                .route("POST", "/api/webhooks/{unit}", "/api/webhooks/14758", "{}", NOT_AN_ADMINISTRATOR)
                .route("PUT", "/api/webhooks/{unit}/{id}", "/api/webhooks/14758/n1", "{}", NOT_AN_ADMINISTRATOR)
                .route("DELETE", "/api/webhooks/{unit}/{id}", "/api/webhooks/14758/n1", "", NOT_AN_ADMINISTRATOR);
    }
}

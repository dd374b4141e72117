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

/** Who may do what with submissions and delegations. */
final class SubmissionRoutes {

    static final String ROUTE = "/api/submissions/{unit}/{form}/{period}";
    static final String OURS = "/api/submissions/14758/CCHC-Q/2023-Q1";

    private static final String DRAFT = "{\"figures\":{}}";
    private static final String REASON = "{\"reason\":\"Sai số liệu\"}";
    private static final Set<Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER, PARENT_REVIEWER,
            PARENT_LEADER, NATION_REVIEWER);
    private static final Set<Caller> WRITERS = Set.of(OWN_OFFICER, OWN_LEADER);
    private static final Set<Caller> REVIEWERS = Set.of(PARENT_REVIEWER, PARENT_LEADER, NATION_REVIEWER);
    private static final Set<Caller> DELEGATING = Set.of(OWN_LEADER, PARENT_REVIEWER, PARENT_LEADER, NATION_REVIEWER);

    private SubmissionRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", "/api/submissions", "/api/submissions?unit=14758", "", READERS)
                .route("GET", ROUTE, OURS, "", READERS)
                .route("GET", ROUTE + "/known", OURS + "/known?on=2026-03-01", "", READERS)
                .route("GET", ROUTE + "/reconciliation", OURS + "/reconciliation", "", READERS)
                .route("POST", ROUTE + "/validate", OURS + "/validate", DRAFT, READERS)
                .route("PUT", ROUTE, OURS, DRAFT, WRITERS)
                .route("PATCH", ROUTE, OURS, DRAFT, WRITERS)
                .route("POST", ROUTE + "/submit", OURS + "/submit", "", WRITERS)
                .route("POST", ROUTE + "/correct", OURS + "/correct", REASON, WRITERS)
                .route("POST", ROUTE + "/approve", OURS + "/approve", "", REVIEWERS)
                .route("POST", ROUTE + "/recall", OURS + "/recall", "", WRITERS)
                .route("POST", ROUTE + "/return", OURS + "/return", REASON, REVIEWERS)
                .route("POST", ROUTE + "/reopen", OURS + "/reopen", REASON, REVIEWERS)
                .route("POST", ROUTE + "/lock", OURS + "/lock", "", REVIEWERS)
                .route("GET", "/api/delegations/{unit}", "/api/delegations/14758", "", READERS)
                .route("POST", "/api/delegations/{unit}", "/api/delegations/14758", "{}", DELEGATING)
                .route("POST", "/api/delegations/{unit}/{id}/revoke", "/api/delegations/14758/x/revoke", "",
                        DELEGATING);
    }
}

package vn.tiendo.kpi;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may do what with the register of late files of commune 14758. */
final class LateRoutes {

    private static final Set<Caller> OWNERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private LateRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        var one = "/api/late-files/{unit}/{reference}";
        var ours = "/api/late-files/14758/RECORDS-ROUTE-1";
        var facts = "{\"field\":\"Hộ tịch\",\"due\":\"2026-01-05\",\"cause\":\"x\"}";
        var desk = "/api/one-stop/14758/2025-Q4";
        return matrix
                .route("GET", "/api/late-files", "/api/late-files?unit=14758&period=2025-Q4", "", READERS)
                .route("GET", "/api/late-files/owed", "/api/late-files/owed?unit=14758", "", READERS)
                .route("PUT", one, ours, facts, OWNERS)
                .route("GET", one, ours, "", READERS)
                .route("POST", one + "/apologies", ours + "/apologies",
                        "{\"channel\":\"CALL\",\"day\":\"2026-01-06\",\"newDate\":\"2026-01-09\"}", OWNERS)
                .route("POST", one + "/withdraw", ours + "/withdraw", "{\"reason\":\"x\"}", OWNERS)
                .route("POST", "/api/late-files/{unit}/imports", "/api/late-files/14758/imports", "{\"rows\":[]}",
                        OWNERS)
                .route("GET", "/api/one-stop/{unit}/{period}", desk, "", READERS)
                .route("POST", "/api/one-stop/{unit}/{period}/draft", desk + "/draft?form=CCHC-Q", "", OWNERS)
                .route("PUT", "/api/one-stop/{unit}/{period}", desk,
                        "{\"received\":1,\"resolved\":1,\"online\":1,\"digitised\":1}", OWNERS);
    }
}

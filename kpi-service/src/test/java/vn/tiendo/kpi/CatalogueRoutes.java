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
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Everybody who is signed in reads the catalogue; none of these callers is an administrator, so none changes it. */
final class CatalogueRoutes {

    private static final Set<Caller> SIGNED_IN = Set.of(OWN_OFFICER, OWN_LEADER, SIBLING_OFFICER, PARENT_OFFICER,
            PARENT_REVIEWER, PARENT_LEADER, CHILD_OF_OTHER, OTHER_PROVINCE_REVIEWER, NATION_REVIEWER);

    private CatalogueRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", "/api/catalogue", "/api/catalogue", "", SIGNED_IN)
                .route("GET", "/api/catalogue/workbook", "/api/catalogue/workbook", "", SIGNED_IN)
                .route("POST", "/api/catalogue/imports", "/api/catalogue/imports", "", Set.of())
                .route("GET", "/api/indicators", "/api/indicators", "", SIGNED_IN)
                .route("GET", "/api/indicators/{indicator}", "/api/indicators/onTimeRate", "", SIGNED_IN)
                .route("GET", "/api/indicators/{indicator}/versions", "/api/indicators/onTimeRate/versions", "",
                        SIGNED_IN)
                .route("PUT", "/api/indicators/{indicator}", "/api/indicators/onTimeRate", "{}", Set.of())
                .route("GET", "/api/forms", "/api/forms", "", SIGNED_IN)
                .route("GET", "/api/forms/{form}", "/api/forms/CCHC-Q", "", SIGNED_IN)
                .route("GET", "/api/forms/{form}/versions", "/api/forms/CCHC-Q/versions", "", SIGNED_IN)
                .route("PUT", "/api/forms/{form}", "/api/forms/CCHC-Q", "{}", Set.of());
    }
}

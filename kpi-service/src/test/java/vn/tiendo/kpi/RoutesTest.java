package vn.tiendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.platform.test.RouteMatrix.Caller.NATION_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_REVIEWER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class RoutesTest {

    private static final String ROUTE = "/api/submissions/{unit}/{form}/{period}";
    private static final String OURS = "/api/submissions/14758/CCHC-Q/2023-Q1";
    private static final String REASON = "{\"reason\":\"Sai số liệu\"}";
    private static final Set<Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER, PARENT_REVIEWER,
            PARENT_LEADER, NATION_REVIEWER);
    private static final Set<Caller> WRITERS = Set.of(OWN_OFFICER, OWN_LEADER);
    private static final Set<Caller> REVIEWERS = Set.of(PARENT_REVIEWER, PARENT_LEADER, NATION_REVIEWER);

    @LocalServerPort
    private int port;

    @Test
    void every_route_opens_to_those_it_is_for_and_to_nobody_else(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        CatalogueRoutes.add(LateRoutes.add(new RouteMatrix()))
                .route("GET", "/api/submissions", "/api/submissions?unit=14758", "", READERS)
                .route("GET", ROUTE, OURS, "", READERS)
                .route("PUT", ROUTE, OURS, "{\"figures\":{}}", WRITERS)
                .route("POST", ROUTE + "/submit", OURS + "/submit", "", WRITERS)
                .route("POST", ROUTE + "/correct", OURS + "/correct", REASON, WRITERS)
                .route("POST", ROUTE + "/approve", OURS + "/approve", "", REVIEWERS)
                .route("POST", ROUTE + "/return", OURS + "/return", REASON, REVIEWERS)
                .route("GET", "/api/targets", "/api/targets?unit=14758&period=2026-Q1", "", READERS)
                .verify(port, mapping);
    }

    @Test
    void nobody_acts_for_a_unit_below_or_above_his_own() {
        assertThat(Calls.to(port).as(Tokens.administrator("38")).put(OURS, "{\"figures\":{}}").problem())
                .isEqualTo("not-your-unit");
        assertThat(Calls.to(port).as(Tokens.reviewer("14758")).post(OURS + "/submit", "").problem())
                .isEqualTo("role-missing");
        assertThat(Calls.to(port).as(Tokens.officer("14758")).get("/api/targets?unit=38&period=2026-Q1").problem())
                .isEqualTo("not-your-unit");
        assertThat(Calls.to(port).as(Tokens.officer("14758")).get("/api/submissions?unit=38").problem())
                .isEqualTo("not-your-unit");
    }

    @Test
    void the_api_describes_itself_with_the_headers_of_writes() {
        var description = Calls.to(port).get("/v3/api-docs").json();
        var put = description.path("paths").path(ROUTE).path("put");
        assertThat(put.path("parameters")).extracting(parameter -> parameter.path("name").asString())
                .containsExactlyInAnyOrder("unit", "form", "period", "Idempotency-Key", "If-Match");
    }
}

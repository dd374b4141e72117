package vn.tiendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.kpi.SubmissionRoutes.OURS;
import static vn.tiendo.kpi.SubmissionRoutes.ROUTE;
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

    private static final Set<Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER, PARENT_REVIEWER,
            PARENT_LEADER, NATION_REVIEWER);

    @LocalServerPort
    private int port;

    @Test
    void every_route_opens_to_those_it_is_for_and_to_nobody_else(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        FigureRoutes
                .add(SurveyRoutes.add(
                        SubmissionRoutes.add(TargetRoutes
                                .add(CatalogueRoutes.add(LateRoutes.add(ImportRoutes.add(new RouteMatrix()))))),
                        port))
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

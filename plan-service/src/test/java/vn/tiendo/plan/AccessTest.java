package vn.tiendo.plan;

import static vn.tiendo.platform.test.RouteMatrix.Caller.CHILD_OF_OTHER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.NATION_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.OWN_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_LEADER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_OFFICER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.PARENT_REVIEWER;
import static vn.tiendo.platform.test.RouteMatrix.Caller.SIBLING_OFFICER;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

class AccessTest extends PlanServiceTest {

    private static final Set<Caller> EVERYBODY = EnumSet.complementOf(EnumSet.of(Caller.NOBODY, Caller.EXPIRED));
    private static final Set<Caller> WRITERS = Set.of(OWN_OFFICER, OWN_LEADER);
    private static final Set<Caller> READERS = Set.of(OWN_OFFICER, OWN_LEADER, PARENT_OFFICER, PARENT_REVIEWER,
            PARENT_LEADER, NATION_REVIEWER);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void writing_is_for_the_own_unit_and_drafts_are_seen_by_the_unit_and_those_above() {
        var plan = "/api/plans/" + draft("14758");
        var inside = "/api/plans/" + draft("14758");
        new RouteMatrix().route("GET", "/api/units", "/api/units", "", EVERYBODY)
                .route("GET", "/api/units/{code}", "/api/units/14758", "", EVERYBODY)
                .route("GET", "/api/units/{code}/successors", "/api/units/14758/successors", "", EVERYBODY)
                .route("GET", "/api/units/{code}/predecessors", "/api/units/14758/predecessors", "", EVERYBODY)
                .route("GET", "/api/units/changes", "/api/units/changes", "", EVERYBODY)
                .route("POST", "/api/units/changes", "/api/units/changes",
                        "{\"kind\":\"RENAME\",\"unit\":\"14758\",\"name\":\"X\",\"effectiveOn\":\"2099-01-01\"}",
                        Set.of())
                .route("GET", "/api/units/{code}/offices", "/api/units/14758/offices", "", EVERYBODY)
                .route("GET", "/api/units/{code}/offices/match", "/api/units/14758/offices/match?name=VP", "",
                        EVERYBODY)
                .route("GET", "/api/units/{code}/days-off/{year}", "/api/units/14758/days-off/2026", "", EVERYBODY)
                .route("PUT", "/api/units/{code}/days-off/{year}", "/api/units/14758/days-off/2026", "{}", Set.of())
                .route("PUT", "/api/units/{code}/offices", "/api/units/14758/offices", "{}", Set.of())
                .route("GET", "/api/units/{code}/officers", "/api/units/14758/officers", "", READERS)
                .route("PUT", "/api/units/{code}/officers", "/api/units/14758/officers", "{}", Set.of())
                .route("GET", "/api/units/{code}/boundaries", "/api/units/38/boundaries", "", EVERYBODY)
                .route("PUT", "/api/units/{code}/boundaries", "/api/units/38/boundaries", "{}", Set.of())
                .route("POST", "/api/units/lists", "/api/units/lists?on=2099-01-01", "", Set.of())
                .route("POST", "/api/units/lists/differences", "/api/units/lists/differences?on=2099-01-01", "",
                        Set.of())
                .route("GET", "/api/plans/handovers", "/api/plans/handovers?unit=14758", "", READERS)
                .route("POST", "/api/plans/{id}/handover", plan + "/handover", "", WRITERS)
                .route("GET", "/api/plans", "/api/plans?unit=14758", "", EVERYBODY)
                .route("POST", "/api/plans", "/api/plans", "{\"unit\":\"14758\"}", WRITERS)
                .route("POST", "/api/plans/imports", "/api/plans/imports", "{}",
                        Set.of(OWN_OFFICER, OWN_LEADER, SIBLING_OFFICER, PARENT_OFFICER, PARENT_LEADER, CHILD_OF_OTHER))
                .route("GET", "/api/plans/{id}", plan, "", READERS)
                .route("GET", "/api/plans/{id}/document.docx", plan + "/document.docx", "", READERS)
                .route("PUT", "/api/plans/{id}", plan, PLAN, WRITERS)
                .route("GET", "/api/plans/{id}/proposals", plan + "/proposals", "", READERS)
                .route("GET", "/api/plans/{id}/links", plan + "/links", "", READERS)
                .route("PUT", "/api/plans/{id}/links", plan + "/links", "{\"links\":[]}", WRITERS)
                .route("GET", "/api/plans/{id}/coverage", plan + "/coverage", "", READERS)
                .route("POST", "/api/plans/{id}/publish", plan + "/publish", "", WRITERS)
                .route("GET", "/api/plans/rules", "/api/plans/rules", "", EVERYBODY)
                .route("POST", "/api/plans/{id}/confirm", plan + "/confirm", "{\"all\":true}", WRITERS)
                .route("GET", "/api/plans/{id}/corrections", plan + "/corrections", "", READERS)
                .route("POST", "/api/plans/{id}/waivers", plan + "/waivers", "{\"findings\":[]}", WRITERS)
                .route("GET", "/api/plans/{id}/file", inside + "/file", "", READERS)
                .route("GET", "/api/plans/{id}/versions", inside + "/versions", "", READERS)
                .route("GET", "/api/plans/{id}/versions/{version}", inside + "/versions/1", "", READERS)
                .route("GET", "/api/plans/{id}/versions/{from}/difference/{to}", inside + "/versions/1/difference/2",
                        "",
                        READERS)
                .route("POST", "/api/plans/{id}/amend", plan + "/amend", "{\"reason\":\"Điều chỉnh\"}", WRITERS)
                .route("GET", "/api/plans/{id}/amendment", plan + "/amendment", "", READERS)
                .route("DELETE", "/api/plans/{id}/amendment", plan + "/amendment", "", WRITERS)
                .route("POST", "/api/plans/{id}/carry-over", plan + "/carry-over", "", WRITERS)
                .route("POST", "/api/plans/{id}/close", plan + "/close", "{\"reason\":\"Thay thế\"}", WRITERS)
                .verify(port, mapping);
    }
}

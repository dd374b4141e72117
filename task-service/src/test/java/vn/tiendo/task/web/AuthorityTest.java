package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class AuthorityTest {

    private static final Set<Caller> WRITERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);
    private static final Set<Caller> CONFIRMERS = EnumSet.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> ABOVE = EnumSet.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER,
            Caller.NATION_REVIEWER);
    private static final Set<Caller> ASSIGNERS = EnumSet.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> EITHER = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    @Test
    void every_route_knows_who_may_call_it() {
        publish(plan("matrix", "14758", "2099", "Năm 2099"), port);
        var matrix = NoticeRoutes.add(BoardRoutes.add(new RouteMatrix()));
        EvidenceRoutes.add(matrix, port);
        InspectionRoutes.add(matrix, port);
        MoneyRoutes.add(matrix, "matrix.t1");
        DirectiveRoutes.add(matrix, port);
        SummaryRoutes.add(matrix);
        MeritRoutes.add(matrix, port)
                .route("GET", "/api/tasks", "/api/tasks?unit=14758", "", READERS)
                .route("GET", "/api/tasks/{id}", "/api/tasks/matrix.t1", "", READERS)
                .route("POST", "/api/tasks/{id}/accept", "/api/tasks/matrix.t1/accept", "", WRITERS)
                .route("POST", "/api/tasks/{id}/progress", "/api/tasks/matrix.t1/progress", "{\"percent\":10}", WRITERS)
                .route("POST", "/api/tasks/{id}/due", "/api/tasks/matrix.t1/due",
                        "{\"due\":\"2099-06-30\",\"reason\":\"x\"}", CONFIRMERS)
                .route("POST", "/api/tasks/{id}/event", "/api/tasks/matrix.t1/event", "{}", EITHER)
                .route("POST", "/api/tasks/{id}/extension", "/api/tasks/matrix.t1/extension", "{}", WRITERS)
                .route("POST", "/api/tasks/{id}/extension/grant", "/api/tasks/matrix.t1/extension/grant", "{}",
                        CONFIRMERS)
                .route("POST", "/api/tasks/{id}/extension/refuse", "/api/tasks/matrix.t1/extension/refuse", "{}",
                        CONFIRMERS)
                .route("POST", "/api/tasks/{id}/reassign", "/api/tasks/matrix.t1/reassign", "{}", ASSIGNERS)
                .route("POST", "/api/tasks/{id}/fan-out", "/api/tasks/matrix.t1/fan-out", "{}", ASSIGNERS)
                .route("POST", "/api/tasks/{id}/cancel", "/api/tasks/matrix.t1/cancel", "{}", ABOVE)
                .route("POST", "/api/tasks/{id}/submit", "/api/tasks/matrix.t1/submit",
                        "{\"evidence\":[{\"text\":\"x\"}]}", WRITERS)
                .route("POST", "/api/tasks/{id}/return", "/api/tasks/matrix.t1/return", "{\"reason\":\"x\"}",
                        CONFIRMERS)
                .route("POST", "/api/tasks/{id}/confirm", "/api/tasks/matrix.t1/confirm", "", CONFIRMERS)
                .verify(port, requestMappingHandlerMapping);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET|?unit=38|''", "GET|/above.t1|''", "POST|/above.t1/accept|''",
        "POST|/above.t1/progress|{\"percent\":10}", "POST|/above.t1/submit|{\"evidence\":[{\"text\":\"x\"}]}",
        "POST|/above.t1/return|{\"reason\":\"x\"}", "POST|/above.t1/due|{\"due\":\"2099-06-30\"}",
        "POST|/above.t1/confirm|''"})
    void a_unit_below_neither_sees_nor_touches_tasks_of_the_unit_above(String method, String path, String body) {
        if (Calls.to(port).as(Tokens.leader("38")).get("/api/tasks/above.t1").status() == 404) {
            publish(plan("above", "38", "2099", "Năm 2099"), port);
        }
        var child = Calls.to(port).as(Tokens.leader("14758"));
        assertThat(child.call(method, "/api/tasks" + path, body).status()).isEqualTo(403);
    }

    @Test
    void a_reviewer_of_the_own_unit_confirms_nothing_and_a_role_is_needed_to_write() {
        publish(plan("roles", "14758", "2099", "Năm 2099"), port);
        var reviewer = Calls.to(port).as(Tokens.reviewer("14758"));
        assertThat(reviewer.post("/api/tasks/roles.t1/confirm", "").problem()).isEqualTo("role-missing");
        assertThat(reviewer.post("/api/tasks/roles.t1/accept", "").problem()).isEqualTo("role-missing");
        var nobody = Calls.to(port).as(Tokens.of("khach", "14758"));
        assertThat(nobody.post("/api/tasks/roles.t1/accept", "").problem()).isEqualTo("role-missing");
        assertThat(nobody.get("/api/tasks/roles.t1").status()).isEqualTo(200);
    }
}

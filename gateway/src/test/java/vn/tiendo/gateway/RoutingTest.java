package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@GatewayTest
class RoutingTest {

    private static final StubServer TASK = new StubServer("task");

    private final String officer = Stage.IDENTITY.token("canbo.14758", "14758", "officer");
    private Client client = Client.at(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        client = Client.at(port);
    }

    @DynamicPropertySource
    static void taskServiceIsUp(DynamicPropertyRegistry properties) {
        properties.add("test.task", TASK::address);
    }

    @ParameterizedTest
    @CsvSource({"/api/plans, plan", "/api/plans/p1/publish, plan", "/api/units/38, plan", "/api/indicators, kpi",
        "/api/forms/CCHC-Q, kpi", "/api/submissions/14758/CCHC-Q/2026-Q1, kpi", "/api/targets?unit=38, kpi",
        "/api/measurements/imports, kpi", "/api/delegations/38, kpi", "/api/catalogue/imports, kpi",
        "/api/late-files/owed, kpi",
        "/api/one-stop/14758/2026-Q1, kpi", "/api/surveys, kpi", "/api/outside-results/38/PAPI/2025, kpi",
        "/api/figures, kpi",
        "/api/scoreboards/38?period=2026-Q1, report", "/api/completeness, report",
        "/api/reports/r1, report", "/api/subscriptions/38, report", "/api/subscriptions/38/w1/ping, report",
        "/api/report-templates/38, report", "/api/report-requests/req-1/answers, report", "/api/tasks, task",
        "/api/directives, task",
        "/api/evidence/ev-1, task",
        "/api/inspections, task", "/api/initiatives, task", "/api/commendations, task", "/api/task-summaries, task",
        "/api/notices, task", "/api/reminder-policies/38, task", "/api/webhooks, task"})
    void every_path_has_its_service(String path, String service) {
        var answer = client.get(path, officer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"service\":\"" + service + "\"", "\"path\":\"" + path + "\"");
    }

    @Test
    void a_bearer_token_passes_as_it_is_and_cookies_stay_here() {
        var answer = client.send("/api/plans", request -> request.header("Authorization", "Bearer " + officer)
                .header("Cookie", "other=1"));

        assertThat(answer.body()).contains("\"authorization\":\"Bearer " + officer + "\"", "\"cookie\":\"null\"");
    }

    @Test
    void a_calendar_program_reaches_a_feed_without_a_token_and_nothing_else_of_the_tasks() {
        var feed = client.send("/api/tasks/feeds/0123-secret.ics",
                request -> request.header("Accept", "text/calendar"));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("\"service\":\"task\"", "\"authorization\":\"null\"");
        assertThat(client.send("/api/tasks/feed", request -> request).statusCode()).isEqualTo(401);
        assertThat(client.send("/api/tasks", request -> request).statusCode()).isEqualTo(401);
    }

    @Test
    void open_data_need_no_sign_in() {
        var answer = client.send("/api/public/reports?unit=38&year=2026", request -> request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"service\":\"report\"", "\"authorization\":\"null\"");
        assertThat(client.send("/api/reports?unit=38", request -> request).statusCode()).isEqualTo(401);
    }

    @Test
    void a_trace_is_continued() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = client.send("/api/plans", request -> request.header("Authorization", "Bearer " + officer)
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        assertThat(answer.body()).containsPattern("\"traceparent\":\"00-" + trace + "-(?!b7ad)[0-9a-f]{16}-01\"");
    }

    @Test
    void a_trace_is_begun_where_none_or_a_wrong_one_came() {
        var answer = client.send("/api/plans",
                request -> request.header("Authorization", "Bearer " + officer).header("traceparent", "00-zz"));

        assertThat(answer.body()).containsPattern("\"traceparent\":\"00-[0-9a-f]{32}-[0-9a-f]{16}-01\"");
    }

    @Test
    void an_address_of_no_service_is_a_problem() {
        var answer = client.get("/api/nothing", officer);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("https://tiendo.vn/problems/not-found");
    }
}

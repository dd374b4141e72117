package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.Province.approved;
import static vn.tiendo.report.Province.estimated;
import static vn.tiendo.report.Province.figures;
import static vn.tiendo.report.Province.recalled;
import static vn.tiendo.report.Province.returned;
import static vn.tiendo.report.Province.submission;
import static vn.tiendo.report.Province.submitted;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class ScoreboardTest {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Calls reviewer;

    @BeforeEach
    void define() {
        reviewer = Calls.to(port).as(Tokens.reviewer("38"));
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            kpi.send("indicator:onTimeRate", 1, Province.onTimeRate());
            kpi.send("form:CCHC-Q", 1, Province.form());
        }
    }

    private JsonNode board(String unit, String period) {
        return reviewer.get("/api/scoreboards/" + unit + "?period=" + period).json();
    }

    private static JsonNode rate(JsonNode board) {
        return board.path("indicators").path(0);
    }

    @Test
    void commune_figures_roll_up_to_province_and_nation_as_a_ratio_of_sums() {
        String period = "2026-Q1";
        try (TestTopic kpi = new TestTopic(Topics.KPI); TestTopic report = new TestTopic(Topics.REPORT)) {
            kpi.send(submission("14758", period), 1, submitted("14758", period, null, figures(1000, 1000)));
            kpi.send(submission("14797", period), 1, submitted("14797", period, null, figures(3000, 2940)));
            kpi.send(submission("14797", period), 2, approved("14797", period, figures(3000, 2940)));
            kpi.send(submission("16681", period), 1, submitted("16681", period, null, figures(1000, 960)));
            await().untilAsserted(() -> {
                JsonNode board = board("38", period);
                assertThat(board.path("reported").asInt()).isEqualTo(2);
                assertThat(board.path("approved").asInt()).isEqualTo(1);
                assertThat(rate(board).path("official").asString()).isEqualTo("98");
                assertThat(rate(board).path("provisional").asString()).isEqualTo("98.5");
            });
            JsonNode board = board("38", period);
            assertThat(board.path("expected").asInt()).isEqualTo(3);
            assertThat(rate(board).path("missing").asInt()).isEqualTo(1);
            assertThat(board.path("watermark").path("events").asInt()).isEqualTo(3);
            assertThat(board.path("children").path(0).path("status").asString()).isEqualTo("SUBMITTED");
            assertThat(board.path("children").path(1).path("status").asString()).isEqualTo("APPROVED");
            assertThat(board.path("children").path(2).path("status").asString()).isEqualTo("MISSING");
            await().untilAsserted(() -> assertThat(rate(nation(period)).path("provisional").asString())
                    .isEqualTo("98"));
            FiguresRolledUp last = (FiguresRolledUp) report.await("38|" + period, 1).getLast().event();
            assertThat(last.unit()).isEqualTo("38");
            JsonNode sources = reviewer.get("/api/scoreboards/38/onTimeRate/sources?period=" + period).json();
            assertThat(sources.path(1).path("provisional").asString()).isEqualTo("98");
            assertThat(sources.path(1).path("name").asString()).isEqualTo("Phường Hạc Thành");
            JsonNode sent = reviewer.get("/api/completeness?parent=38&period=" + period).json();
            assertThat(sent.path("percent").asString()).isEqualTo("66.66");
        }
    }

    @Test
    void estimates_stand_apart_and_do_not_count_as_sent() {
        String period = "2024-Q3";
        String unit = "14758.2025";
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            kpi.send(submission(unit, period), 1, estimated(unit, period, figures(100, 90)));
            await().untilAsserted(() -> assertThat(board("38", period).path("estimated").asInt()).isEqualTo(1));
            JsonNode estimating = board("38", period);
            assertThat(rate(estimating).path("estimated").asString()).isEqualTo("90");
            assertThat(rate(estimating).path("provisional").isNull()).isTrue();
            assertThat(estimating.path("reported").asInt()).isZero();
            JsonNode district = board("d1.2025", period).path("children").path(0);
            assertThat(district.path("status").asString()).isEqualTo("MISSING");
            assertThat(district.path("estimated").asInt()).isEqualTo(1);
            kpi.send(submission(unit, period), 2, approved(unit, period, figures(100, 95)));
            await().untilAsserted(
                    () -> assertThat(rate(board("38", period)).path("official").asString()).isEqualTo("95"));
        }
    }

    private JsonNode nation(String period) {
        return Calls.to(port).as(Tokens.reviewer("VN")).get("/api/scoreboards/VN?period=" + period).json();
    }

    @Test
    void repeated_and_reordered_events_change_nothing() {
        String period = "2026-Q2";
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            String id = submission("14758", period);
            kpi.send(id, 1, submitted("14758", period, null, figures(10, 9)));
            kpi.send(id, 2, returned("14758", period));
            kpi.send(id, 3, submitted("14758", period, null, figures(10, 5)));
            kpi.send(id, 4, approved("14758", period, figures(10, 5)));
            kpi.send(id, 1, submitted("14758", period, null, figures(10, 9)));
            kpi.send(id, 2, returned("14758", period));
            kpi.send(submission("14797", period), 1, submitted("14797", period, null, figures(10, 10)));
            await().untilAsserted(() -> assertThat(board("38", period).path("reported").asInt()).isEqualTo(2));
            await().untilAsserted(
                    () -> assertThat(rate(board("38", period)).path("official").asString()).isEqualTo("50"));
            assertThat(rate(board("38", period)).path("provisional").asString()).isEqualTo("75");
            assertThat(board("38", period).path("watermark").path("events").asInt()).isEqualTo(5);
        }
    }

    @Test
    void figures_taken_back_count_no_more() {
        String period = "2023-Q3";
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            String id = submission("14758.2025", period);
            kpi.send(id, 1, submitted("14758.2025", period, null, figures(10, 9)));
            await().untilAsserted(() -> assertThat(board("38", period).path("reported").asInt()).isEqualTo(1));
            kpi.send(id, 2, recalled("14758.2025", period));
            await().untilAsserted(() -> assertThat(board("38", period).path("reported").asInt()).isZero());
            assertThat(rate(board("38", period)).path("provisional").isNull()
                    || rate(board("38", period)).path("provisional").isMissingNode()).isTrue();
        }
    }

    @Test
    void history_rolls_up_through_the_district_of_that_day() {
        String period = "2024-Q1";
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            kpi.send(submission("14758.2025", period), 1, submitted("14758.2025", period, null, figures(10, 8)));
            await().untilAsserted(
                    () -> assertThat(rate(board("38", period)).path("provisional").asString()).isEqualTo("80"));
            assertThat(rate(board("d1.2025", period)).path("provisional").asString()).isEqualTo("80");
            assertThat(board("38", period).path("children").path(0).path("code").asString()).isEqualTo("d1.2025");
        }
    }

    @Test
    void bad_questions_get_named_problems() {
        assertThat(reviewer.get("/api/scoreboards/38?period=2026-Q9").problem()).isEqualTo("unknown-period");
        assertThat(reviewer.get("/api/scoreboards/99999?period=2026-Q1").problem()).isEqualTo("unknown-unit");
        assertThat(reviewer.get("/api/scoreboards/38").problem()).isEqualTo("malformed-request");
        assertThat(reviewer.get("/api/scoreboards/38").json().path("field").asString()).isEqualTo("period");
        assertThat(reviewer.get("/api/scoreboards/38/nothing/sources?period=2026-Q1").problem()).isEqualTo("not-found");
    }

    @Test
    void every_route_is_closed_to_those_it_does_not_concern() {
        Set<Caller> readers = Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
                Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
        RequestRoutes.add(OpenRoutes.add(WebhookRoutes.add(TemplateRoutes.add(ReportRoutes.add(new RouteMatrix())))),
                port)
                .route("GET", "/api/scoreboards/{unit}", "/api/scoreboards/14758?period=2026-Q3", "", readers)
                .route("GET", "/api/scoreboards/{unit}/{indicator}/sources",
                        "/api/scoreboards/14758/onTimeRate/sources?period=2026-Q3", "", readers)
                .route("GET", "/api/scoreboards/{unit}/{indicator}/ranking",
                        "/api/scoreboards/14758/onTimeRate/ranking?period=2026-Q3", "", readers)
                .route("GET", "/api/scoreboards/{unit}/trend",
                        "/api/scoreboards/14758/trend?from=2026-Q1&to=2026-Q3", "", readers)
                .route("GET", "/api/completeness", "/api/completeness?parent=14758&period=2026-Q3", "", readers)
                .route("GET", "/api/completeness/{parent}/{period}/reminders",
                        "/api/completeness/14758/2026-Q3/reminders", "", readers)
                .route("POST", "/api/completeness/{parent}/{period}/reminders",
                        "/api/completeness/14758/2026-Q3/reminders", "", Set.of(Caller.OWN_LEADER,
                                Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER))
                .stream("GET", "/api/events", "/api/events?unit=14758", readers)
                .verify(port, mapping);
    }
}

package vn.tiendo.kpi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.kpi.Desk;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.kpi.QuietProvince;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class FigureQueriesTest {

    private static final String QUERY = "?unit=10&form=CCHC-Q&period=2025-Q3&period=2025-Q4";
    private static final String REASON = "=HYPERLINK(\\\"http://example.com\\\")";

    @LocalServerPort
    private int port;

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("10"));
    }

    /** Commune 02647: approved and corrected in 2025-Q3, nothing yet in 2025-Q4. */
    @BeforeEach
    void reported() {
        QuietProvince.publish(port);
        var path = "/api/submissions/02647/CCHC-Q/2025-Q3";
        var officer = Calls.to(port).as(Tokens.officer("02647"));
        if (officer.get(path).status() == 200) {
            return;
        }
        var desk = new Desk(Calls.to(port), "02647", "2025-Q3");
        ok(desk.save(broadcasts(7)));
        ok(desk.submit());
        ok(reviewer().post(path + "/approve", ""));
        ok(desk.correct("Đếm sót một chương trình"));
        ok(desk.save(officer.get(path), broadcasts(8)));
        ok(desk.submit());
        ok(reviewer().post(path + "/return", "{\"reason\":\"Thiếu danh sách\"}"));
        ok(desk.save(officer.get(path), broadcasts(9)));
        ok(desk.submit());
        ok(reviewer().post(path + "/approve", ""));
    }

    private static Map<String, String> broadcasts(int count) {
        return Map.of("broadcasts", Integer.toString(count), "isoChecks",
                "{\"notApplicable\":\"" + REASON + "\"}");
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @Test
    void figures_that_count_stand_side_by_side_and_what_is_missing_stays_missing() {
        var table = reviewer().get("/api/figures" + QUERY + "&figure=broadcasts&figure=lateFiles").json();
        assertThat(table.path("columns")).extracting(column -> column.path("code").asString())
                .containsExactly("lateFiles", "broadcasts");
        assertThat(table.at("/rows/0/period").asString()).isEqualTo("2025-Q3");
        assertThat(table.at("/rows/0/figures/broadcasts/value").asString()).isEqualTo("9");
        assertThat(table.at("/rows/1/unit").asString()).isEqualTo("02650");
        assertThat(table.at("/rows/1/figures")).isEmpty();
        assertThat(table.path("rows")).hasSize(4);
        assertThat(reviewer().get("/api/figures" + QUERY + "&basis=PENDING").json().at("/rows/0/figures")).isEmpty();
    }

    @Test
    void the_workbook_holds_the_same_and_no_formula() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/figures/table.xlsx" + QUERY
                        + "&figure=broadcasts,isoChecks"))
                .header("Authorization", "Bearer " + Tokens.reviewer("10")).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("Tên đơn vị");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Phường Lào Cai");
            assertThat(rows.get(1).getCellAsNumber(3)).contains(BigDecimal.valueOf(9));
            assertThat(rows.get(1).getCellText(4)).startsWith("Không áp dụng: =HYPERLINK");
            assertThat(rows.stream().flatMap(row -> row.stream()).filter(cell -> cell != null))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(rows.get(2).getCellText(3)).isEmpty();
        }
    }

    @Test
    void everything_that_was_said_of_a_figure_is_told_with_who_when_why_and_what_it_replaced() {
        var trail = Calls.to(port).as(Tokens.officer("02647")).get("/api/figures/02647/CCHC-Q/2025-Q3/broadcasts")
                .json();
        assertThat(trail.path("statements").valueStream().map(FigureQueriesTest::told).toList()).containsExactly(
                "1: 7 for nothing by canbo.02647, APPROVED thamdinh.10",
                "2: 8 for 7 by canbo.02647 (Đếm sót một chương trình), RETURNED thamdinh.10",
                "3: 9 for 8 by canbo.02647 (Đếm sót một chương trình), APPROVED thamdinh.10, counts");
        assertThat(trail.at("/statements/1/review/reason").asString()).isEqualTo("Thiếu danh sách");
        assertThat(trail.at("/statements/2/at").asString()).isEqualTo("2026-04-02T02:00:00Z");
    }

    private static String told(JsonNode said) {
        var reason = said.path("correctionReason").asString("");
        return said.path("version").asInt() + ": " + said.at("/figure/value").asString() + " for "
                + said.at("/replaced/value").asString("nothing") + " by " + said.path("by").asString()
                + (reason.isEmpty() ? "" : " (" + reason + ")") + ", " + said.at("/review/outcome").asString() + " "
                + said.at("/review/by").asString() + (said.path("counts").asBoolean() ? ", counts" : "");
    }

    @ParameterizedTest
    @CsvSource({"form=X&period=2025-Q3, unknown-form", "form=CCHC-Q&period=2025-03, period-not-of-form",
        "form=CCHC-Q&period=2019-Q1, form-not-in-force", "form=CCHC-Q&period=2025-Q9, bad-period",
        "form=CCHC-Q&period=2025-Q3&figure=x, figure-not-in-form",
        "form=CCHC-Q&period=2025-Q3&basis=X, malformed-request",
        "form=CCHC-Q, malformed-request"})
    void a_question_that_does_not_fit_together_is_a_named_problem(String question, String problem) {
        assertThat(reviewer().get("/api/figures?" + question).problem()).isEqualTo(problem);
        assertThat(reviewer().get("/api/figures/table.xlsx?" + question).problem()).isEqualTo(problem);
    }

    @Test
    void a_figure_of_nothing_entered_has_no_story() {
        assertThat(reviewer().get("/api/figures/02647/CCHC-Q/2025-Q4/broadcasts").status()).isEqualTo(404);
        assertThat(reviewer().get("/api/figures/02647/CCHC-Q/2025-Q3/x").problem()).isEqualTo("figure-not-in-form");
    }
}

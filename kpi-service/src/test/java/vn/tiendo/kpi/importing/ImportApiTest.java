package vn.tiendo.kpi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class ImportApiTest {

    private static final String HEADING = "unit,form,period,figure,value,notApplicable\n";

    @LocalServerPort
    private int port;

    @BeforeEach
    void known() {
        Communes.publish(40, port);
    }

    private Calls system() {
        return Calls.to(port).as(Communes.system());
    }

    private Answer csv(Calls caller, String parameters, String... rows) {
        return caller.send("POST", "/api/measurements/imports" + parameters,
                BodyPublishers.ofString(HEADING + String.join("\n", rows)), "text/csv");
    }

    private JsonNode imported(String parameters, String... rows) {
        var answer = csv(system(), parameters, rows);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode submission(String unit, String period) {
        return system().get("/api/submissions/%s/CCHC-Q/%s".formatted(unit, period)).json();
    }

    private static String row(String unit, String period, String figure, String value) {
        return "%s,CCHC-Q,%s,%s,%s".formatted(unit, period, figure, value);
    }

    private String[] whole(String unit, String period) {
        return system().get("/api/forms/CCHC-Q").json().path("figures").valueStream()
                .map(figure -> figure.path("code").asString())
                .map(figure -> row(unit, period, figure, figure.startsWith("lateFiles") ? "0" : "10"))
                .toArray(String[]::new);
    }

    private static List<Integer> count(JsonNode answer) {
        return List.of("rows", "stored", "unchanged", "rejected", "submitted").stream()
                .map(member -> answer.path("count").path(member).asInt()).toList();
    }

    private static String problem(JsonNode named) {
        var type = named.path("problem").path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    @Test
    void rows_of_many_communes_become_drafts_and_said_again_change_nothing() {
        String[] rows = {row("42001", "2024-Q1", "dialogues", "2"), row("42002", "2024-Q1", "dialogues", "3"),
            row("42001", "2024-Q1", "newsItems", "7")};
        assertThat(count(imported("", rows))).containsExactly(3, 3, 0, 0, 0);
        var first = submission("42001", "2024-Q1");
        assertThat(first.path("status").asString()).isEqualTo("DRAFT");
        assertThat(first.path("figures").path("newsItems").path("value").asString()).isEqualTo("7");
        assertThat(count(imported("", rows))).containsExactly(3, 0, 3, 0, 0);
        assertThat(submission("42001", "2024-Q1").path("version")).isEqualTo(first.path("version"));
    }

    @Test
    void what_else_stands_in_a_draft_stays() {
        imported("", row("42003", "2024-Q1", "dialogues", "2"), row("42003", "2024-Q1", "isoChecks", "1"));
        imported("", row("42003", "2024-Q1", "dialogues", "5"));
        var figures = submission("42003", "2024-Q1").path("figures");
        assertThat(figures.path("dialogues").path("value").asString()).isEqualTo("5");
        assertThat(figures.path("isoChecks").path("value").asString()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99999,CCHC-Q,2024-Q2,dialogues,1       | unknown-unit
            14758,CCHC-Q,2024-Q2,dialogues,1       | not-your-unit
            42,CCHC-Q,2024-Q2,dialogues,1          | unit-not-a-commune
            42004,CCHC-X,2024-Q2,dialogues,1       | unknown-form
            42004,CCHC-Q,2024-13,dialogues,1       | bad-period
            42004,CCHC-Q,2030-Q1,dialogues,1       | future-period
            42004,CCHC-Q,2024-Q2,tinTuc,1          | figures-invalid
            42004,CCHC-Q,2024-Q2,dialogues,-1      | figures-invalid
            42004,CCHC-Q,2024-Q2,dialogues,1.5     | figures-invalid
            42004,CCHC-Q,2024-Q2,dialogues,9999999999999 | figures-invalid
            42004,CCHC-Q,2024-Q2,dialogues,nhiều   | number-unreadable
            42004,CCHC-Q,2024-Q2,dialogues,1.234   | number-ambiguous
            42004,CCHC-Q,2024-Q2,dialogues,=1+1    | formula-in-cell
            42004,CCHC-Q,2024-Q2,dialogues,,"=HYPERLINK(""http://x"")" | formula-in-cell
            42004,CCHC-Q,2024-Q2,dialogues         | row-incomplete
            42004,CCHC-Q,2024-Q2,,1                | row-incomplete
            42005,CCHC-Q,2024-Q2,dialogues,2       | figure-repeated
            """)
    void a_row_that_cannot_be_taken_is_named_and_the_others_are_stored(String bad, String problem) {
        var good = row("42005", "2024-Q2", "dialogues", "1");
        var answer = imported("", good, bad, row("42005", "2024-Q2", "newsItems", "4"));
        assertThat(answer.path("rejected")).hasSize(1);
        assertThat(answer.path("rejected").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(problem(answer.path("rejected").path(0))).isEqualTo(problem);
        assertThat(submission("42005", "2024-Q2").path("figures").path("dialogues").path("value").asString())
                .isEqualTo("1");
    }

    @Test
    void numbers_are_read_the_way_the_caller_states() {
        imported("?numbers=vi", row("42006", "2024-Q1", "workFiles", "1.234"),
                row("42006", "2024-Q1", "digitalSelfRating", "\"85,5\""));
        imported("?numbers=en", row("42007", "2024-Q1", "workFiles", "\"1,234\""),
                row("42007", "2024-Q1", "digitalSelfRating", "85.5"));
        assertThat(List.of("42006", "42007")).allSatisfy(unit -> {
            var figures = submission(unit, "2024-Q1").path("figures");
            assertThat(figures.path("workFiles").path("value").asString()).isEqualTo("1234");
            assertThat(figures.path("digitalSelfRating").path("value").asString()).isEqualTo("85.5");
        });
        assertThat(csv(system(), "?numbers=fr").problem()).isEqualTo("numerals-unknown");
    }

    @Test
    void zero_and_not_applicable_stay_two_things() {
        imported("", row("42008", "2024-Q1", "dialogues", "0"),
                row("42008", "2024-Q1", "isoChecks", ",Xã chưa áp dụng ISO"));
        var figures = submission("42008", "2024-Q1").path("figures");
        assertThat(figures.path("dialogues").path("value").asString()).isEqualTo("0");
        assertThat(figures.path("isoChecks").path("notApplicable").asString()).isEqualTo("Xã chưa áp dụng ISO");
    }

    @Test
    void whole_submissions_are_sent_on_request_and_others_say_what_they_lack() {
        var rows = Stream.concat(Arrays.stream(whole("42009", "2024-Q1")),
                Stream.of(row("42010", "2024-Q1", "dialogues", "1"))).toArray(String[]::new);
        var answer = imported("?submit=true", rows);
        assertThat(count(answer)).containsExactly(rows.length, rows.length, 0, 0, 1);
        assertThat(submission("42009", "2024-Q1").path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(answer.path("notSubmitted")).hasSize(1);
        assertThat(answer.path("notSubmitted").path(0).path("unit").asString()).isEqualTo("42010");
        assertThat(answer.path("notSubmitted").path(0).path("problem").path("violations")).isNotEmpty();
        assertThat(count(imported("?submit=true", rows))).containsExactly(rows.length, 0, rows.length, 0, 0);
        assertThat(submission("42009", "2024-Q1").path("versions")).hasSize(1);
    }

    @Test
    void figures_that_wait_for_approval_are_not_changed() {
        imported("?submit=true", whole("42011", "2024-Q1"));
        var answer = imported("", row("42011", "2024-Q1", "dialogues", "11"));
        assertThat(problem(answer.path("rejected").path(0))).isEqualTo("awaiting-review");
    }

    @Test
    void json_rows_are_taken_too_and_those_before_a_break_stand() {
        var row = "{\"unit\":\"42012\",\"form\":\"CCHC-Q\",\"period\":\"2024-Q1\",\"figure\":\"%s\",\"value\":%s}";
        var whole = "{\"rows\":[" + row.formatted("dialogues", "3") + "," + row.formatted("digitalSelfRating", "85.5");
        var broken = system().post("/api/measurements/imports", whole + ",{\"unit\":\"42").json();
        assertThat(broken.path("broken").path("type").asString()).endsWith("file-broken");
        assertThat(count(broken)).containsExactly(2, 2, 0, 0, 0);
        assertThat(count(system().post("/api/measurements/imports", whole + "]}").json()))
                .containsExactly(2, 0, 2, 0, 0);
        assertThat(submission("42012", "2024-Q1").path("figures").path("digitalSelfRating").path("value").asString())
                .isEqualTo("85.5");
    }

    @Test
    void files_of_spreadsheets_with_semicolons_and_a_byte_order_mark_are_read() {
        var file = "\uFEFFperiod;figure;value;unit;form;ghi chú\n2024-Q1;dialogues;1.234,0;42013;CCHC-Q;x\n";
        var answer = system().send("POST", "/api/measurements/imports?numbers=vi", BodyPublishers.ofString(file),
                "text/csv");
        assertThat(count(answer.json())).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void a_file_without_a_needed_column_changes_nothing() {
        var answer = system().send("POST", "/api/measurements/imports", BodyPublishers.ofString("unit,value\n42014,1"),
                "text/csv").json();
        assertThat(answer.path("broken").path("type").asString()).endsWith("column-missing");
        assertThat(count(answer)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void an_officer_imports_for_his_own_unit_and_a_system_for_the_units_below_it() {
        var own = row("42015", "2024-Q1", "dialogues", "1");
        var sibling = row("42016", "2024-Q1", "dialogues", "1");
        assertThat(problem(csv(Calls.to(port).as(Tokens.officer("42015")), "", own, sibling).json().path("rejected")
                .path(0))).isEqualTo("not-your-unit");
        assertThat(problem(csv(Calls.to(port).as(Tokens.reviewer("42")), "", own).json().path("rejected").path(0)))
                .isEqualTo("not-your-unit");
        assertThat(csv(Calls.to(port).as(Tokens.of("motcua.38", "38", "integrator")), "", own).json().path("rejected"))
                .hasSize(1);
    }

    @Test
    void more_rows_than_are_gathered_at_once_are_all_stored_whatever_their_order() {
        var figures = system().get("/api/forms/CCHC-Q").json().path("figures").valueStream()
                .map(figure -> figure.path("code").asString()).toList();
        var rows = new ArrayList<String>();
        IntStream.rangeClosed(17, 40).mapToObj(Communes::code).forEach(unit -> IntStream.rangeClosed(0, 31)
                .forEach(i -> figures.forEach(figure -> rows.add(row(unit, quarter(i % 16), figure, "1" + i / 16)))));
        Collections.shuffle(rows.subList(0, rows.size()), new Random(5));
        var answer = imported("", rows.toArray(String[]::new));
        int half = rows.size() / 2;
        assertThat(half * 2).isGreaterThan(20_000);
        assertThat(count(answer)).containsExactly(rows.size(), half, 0, half, 0);
        assertThat(submission("42040", "2025-Q4").path("figures")).hasSize(figures.size());
    }

    private static String quarter(int i) {
        return (2022 + i / 4) + "-Q" + (1 + i % 4);
    }
}

package vn.tiendo.task.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class SummaryTest {

    private static final String EVIDENCE = "{\"evidence\":[{\"text\":\"Báo cáo\"}]}";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("15187"));
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("38"));
    }

    private JsonNode summary(String period) {
        var answer = reviewer().get("/api/task-summaries?unit=15187&period=" + period);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private void await(String period, String member, int expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(summary(period).path("all").path(member).asInt()).as(member).isEqualTo(expected));
    }

    private void complete(String task) {
        officer().post("/api/tasks/" + task + "/submit", EVIDENCE);
        assertThat(reviewer().post("/api/tasks/" + task + "/confirm", "").status()).isEqualTo(200);
    }

    @Test
    void tasks_due_in_a_period_are_counted_as_done_late_or_overdue() {
        publish(plan("r-sum18", "15187", "2018", "Quý I/2018", "Quý II/2018", "Quý III/2018", "Quý IV/2018"), port);
        publish(plan("r-sum88", "15187", "2088", "Năm 2088", "Năm 2088"), port);
        complete("r-sum18.t1");
        officer().post("/api/tasks/r-sum18.t4/accept", "");
        complete("r-sum88.t1");

        await("2018", "done", 1);
        await("2018", "doneLate", 1);
        await("2018", "due", 4);
        await("2018", "overdue", 3);
        await("2018-Q1", "due", 1);
        await("2018-H2", "overdue", 2);
        await("2088", "due", 2);
        await("2088", "done", 1);
        assertThat(summary("2088").at("/all/doneLate").asInt()).isZero();
        assertThat(summary("2088").at("/all/overdue").asInt()).isZero();
    }

    @Test
    void offices_add_up_to_the_unit_and_officers_to_their_office() {
        publish(plan("r-sum17", "15187", "2017", "Quý I/2017", "Quý II/2017"), port);
        officer().post("/api/tasks/r-sum17.t1/accept", "");
        await("2017", "due", 2);

        var summary = summary("2017");
        var offices = summary.path("offices").valueStream().toList();
        assertThat(offices.stream().mapToInt(office -> office.at("/counts/due").asInt()).sum()).isEqualTo(2);
        assertThat(offices).allSatisfy(office -> assertThat(office.path("officers").valueStream()
                .mapToInt(officer -> officer.at("/counts/due").asInt()).sum())
                .isEqualTo(office.at("/counts/due").asInt()));
        assertThat(offices.stream().flatMap(office -> office.path("officers").valueStream())
                .map(officer -> officer.path("officer").asString(""))).contains("canbo.15187");
    }

    @Test
    void every_return_and_every_initiative_of_the_period_is_counted() {
        publish(plan("r-sumr", "15187", "2087", "Năm 2087"), port);
        var before = reviewer().get("/api/task-summaries?unit=15187").json().path("all");
        for (int time = 0; time < 2; time++) {
            officer().post("/api/tasks/r-sumr.t1/submit", EVIDENCE);
            reviewer().post("/api/tasks/r-sumr.t1/return", "{\"reason\":\"thiếu phụ lục\"}");
        }
        officer().post("/api/initiatives", """
                {"kind":"INITIATIVE","title":"x","field":"x","change":"x","effect":"x","authors":["x"]}""");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var now = reviewer().get("/api/task-summaries?unit=15187").json().path("all");
            assertThat(now.path("returned").asInt()).isEqualTo(before.path("returned").asInt() + 2);
            assertThat(now.path("initiatives").asInt()).isEqualTo(before.path("initiatives").asInt() + 1);
        });
    }

    @Test
    void the_table_holds_the_same_numbers() throws IOException, InterruptedException {
        publish(plan("r-sum16", "15187", "2016", "Quý I/2016", "Quý II/2016"), port);
        complete("r-sum16.t1");
        await("2016", "done", 1);

        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/task-summaries/table.xlsx?unit=15187&period=2016"))
                .header("Authorization", "Bearer " + Tokens.reviewer("38")).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"tong-hop-nhiem-vu-15187-2016.xlsx\"");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().stream().map(Cell::getText).toList()).startsWith("Bộ phận",
                    "Cán bộ, công chức", "Đến hạn", "Hoàn thành");
            assertThat(rows.getLast().stream().map(Cell::getText).toList())
                    .isEqualTo(List.of("Toàn đơn vị", "", "2", "1", "1", "0", "1", "0"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-Q5", "26", "2026-13", ""})
    void a_period_that_cannot_be_read_is_a_named_problem(String period) {
        for (var path : List.of("/api/task-summaries", "/api/task-summaries/table.xlsx")) {
            var answer = reviewer().get(path + "?unit=15187&period=" + period);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("summary-period-unreadable");
            assertThat(answer.json().path("field").asString()).isEqualTo("period");
        }
    }
}

package vn.tiendo.report.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.Province;

/** Commune 85001 of province 85 publishes its report of a quarter; commune 85002 does not. */
@ServiceTest
class OpenDataTest {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final String PERIOD = "2036-Q1";
    private static final String REPORTS = "/api/public/reports?unit=85001&year=2036";
    private static final String BOARD = "/api/public/scoreboards/85001?period=" + PERIOD;

    @LocalServerPort
    private int port;

    @Autowired
    private ReportSweep sweep;

    @Autowired
    private Units units;

    private Calls anybody = Calls.to(0);

    @BeforeEach
    void prepare() {
        anybody = Calls.to(port);
        try (var registry = new TestTopic(Topics.UNIT); var kpi = new TestTopic(Topics.KPI)) {
            registry.send("85", 1, new RegistryPublished("85", List.of(
                    new RegisteredUnit("85", "Tỉnh Đồng Tháp", UnitLevel.PROVINCE, BEGIN, null,
                            List.of(new ParentLink("VN", BEGIN, null)), List.of()),
                    commune("85001", "Xã \"Mỹ An\", cũ"), commune("85002", "Xã Mỹ Quý")), Instant.EPOCH));
            kpi.send("indicator:onTimeRate", 1, Province.onTimeRate());
            kpi.send("form:CCHC-Q", 1, Province.form());
            kpi.send(Province.submission("85001", PERIOD), 1,
                    Province.approved("85001", PERIOD, Province.figures(1000, 985)));
        }
        await().until(() -> units.find("85002").isPresent());
        var officer = Calls.to(port).as(Tokens.officer("85001"));
        await().untilAsserted(() -> assertThat(
                officer.get("/api/scoreboards/85001?period=" + PERIOD).json().path("approved").asInt()).isEqualTo(1));
        sweep.sweep(Instant.parse("2036-03-03T17:01:00Z"));
    }

    private void publish() {
        var path = "/api/reports/85001/" + PERIOD;
        var officer = Calls.to(port).as(Tokens.officer("85001"));
        officer.with("If-Match", officer.get(path).entityTag()).call("PATCH", path,
                "{\"sentences\":{},\"narratives\":{\"STEERING\":\"Đã triển khai.\"}}");
        officer.post(path + "/figures", "");
        officer.post(path + "/submit", "");
        Calls.to(port).as(Tokens.reviewer("85")).post(path + "/accept", "");
        Calls.to(port).as(Tokens.leader("85001")).post(path + "/publish", "");
    }

    @Test
    void what_a_unit_has_published_is_open_to_everybody_and_nothing_else() {
        publish();
        var reports = anybody.get(REPORTS).json();
        var report = reports.path("reports").path(0);
        assertThat(reports.path("reports").size()).isEqualTo(1);
        assertThat(report.path("sections").toString()).contains("Đã triển khai.");
        assertThat(report.path("figures").toString())
                .contains(
                        "{\"code\":\"onTimeRate\",\"name\":\"Tỷ lệ đúng hạn\",\"unitOfMeasure\":\"%\",\"value\":\"98.5\"}");
        var board = anybody.get(BOARD).json();
        assertThat(board.path("approved").asInt()).isEqualTo(1);
        assertThat(board.path("figures").toString()).contains("\"proceduresOnTime\"").contains("\"985\"");
        assertThat(reports.toString() + board).doesNotContain("canbo.").doesNotContain("chutich.")
                .doesNotContain("thamdinh.");

        var units = anybody.get("/api/public/units?parent=85&year=2036").json();
        assertThat(units.path("published").isEmpty()).isTrue();
        assertThat(units.path("units").valueStream()).extracting(unit -> unit.path("code").asString(),
                unit -> unit.path("published").valueStream().map(JsonNode::asString).toList())
                .containsExactly(tuple("85001", List.of(PERIOD)), tuple("85002", List.of()));
        assertThat(anybody.get("/api/public/units?year=2036").json().path("units").valueStream())
                .extracting(unit -> unit.path("code").asString()).contains("85", "38");

        assertThat(anybody.get("/api/public/reports?unit=85002&year=2036").json().path("reports").isEmpty()).isTrue();
        assertThat(anybody.get("/api/public/scoreboards/85002?period=" + PERIOD).problem()).isEqualTo("not-published");
        assertThat(anybody.get("/api/public/scoreboards/85001?period=2036-01").problem()).isEqualTo("not-published");
        assertThat(anybody.get("/api/reports?unit=85001").status()).isEqualTo(401);
        assertThat(anybody.post("/api/public/reports", "{}").status()).isEqualTo(401);
    }

    @Test
    void open_data_come_as_a_table_and_are_kept_on_the_way() {
        publish();
        var table = anybody.get(BOARD + "&format=csv").response();
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(table.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=300");
        assertThat(table.headers().allValues("Vary")).contains("Accept");
        assertThat(table.body()).startsWith(
                "unit,unit_name,period,published_at,code,label_vi,unit_of_measure,value,licence\r\n85001,\"Xã \"\"Mỹ An\"\", cũ\",2036-Q1,")
                .contains(",onTimeRate,Tỷ lệ đúng hạn,%,98.5,").contains(",proceduresOnTime,Hồ sơ đúng hạn,hồ sơ,985,");
        assertThat(anybody.with("Accept", "text/csv").get(REPORTS).response().body())
                .contains(",onTimeRate,Tỷ lệ đúng hạn,%,98.5,");
        var tag = anybody.get(REPORTS).entityTag();
        var again = anybody.with("If-None-Match", tag).get(REPORTS);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(anybody.with("If-None-Match", "\"x\"").get(REPORTS).status()).isEqualTo(200);
    }

    @Test
    void bad_questions_get_named_problems() {
        assertThat(anybody.get("/api/public/reports?unit=nowhere&year=2036").problem()).isEqualTo("unknown-unit");
        assertThat(anybody.get("/api/public/reports?unit=85001&year=1066").problem()).isEqualTo("year-out-of-range");
        assertThat(anybody.get("/api/public/reports?unit=85001&year=x").problem()).isEqualTo("malformed-request");
        assertThat(anybody.get("/api/public/units?parent=nowhere&year=2036").problem()).isEqualTo("unknown-unit");
        assertThat(anybody.get("/api/public/units?year=3000").problem()).isEqualTo("year-out-of-range");
        assertThat(anybody.get("/api/public/scoreboards/85001?period=x").problem()).isEqualTo("unknown-period");
        assertThat(anybody.get(REPORTS + "&format=pdf").problem()).isEqualTo("unknown-format");
    }

    private static RegisteredUnit commune(String code, String name) {
        return new RegisteredUnit(code, name, UnitLevel.COMMUNE, BEGIN, null,
                List.of(new ParentLink("85", BEGIN, null)), List.of());
    }
}

package vn.tiendo.kpi.late;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.LateFileEvent.ApologyMade;
import vn.tiendo.events.LateFileEvent.LateFileEntered;
import vn.tiendo.events.LateFileEvent.LateFileWithdrawn;
import vn.tiendo.events.LateFileEvent.OneStopTotalsEntered;
import vn.tiendo.events.Topics;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class LateFileServiceTest {

    private static final String OPEN = "{\"field\":\"Đất đai\",\"due\":\"2026-03-02\",\"cause\":\"Chờ đo đạc\"}";
    private static final String APOLOGY = "{\"channel\":\"SMS_ZALO\",\"day\":\"2026-03-03\",\"newDate\":\"2026-04-10\"}";

    @LocalServerPort
    private int port;

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private Answer put(String unit, String reference, String body) {
        return officer(unit).put("/api/late-files/" + unit + "/" + reference, body);
    }

    @Test
    void every_step_of_a_file_is_told_once() {
        var path = "/api/late-files/16681/RECORDS-LIFE-1";
        assertThat(officer("16681").put(path, OPEN).status()).isEqualTo(200);
        assertThat(officer("16681").put(path, OPEN).status()).isEqualTo(200);
        assertThat(officer("16681").post(path + "/apologies", APOLOGY).status()).isEqualTo(200);
        assertThat(officer("16681").post(path + "/apologies", APOLOGY).status()).isEqualTo(200);
        var gone = officer("16681").post(path + "/withdraw", "{\"reason\":\"Nhập nhầm\"}");
        assertThat(gone.json().path("owed")).isEmpty();
        assertThat(gone.json().path("version").asInt()).isEqualTo(3);
        try (var topic = new TestTopic(Topics.KPI)) {
            assertThat(topic.await("late/16681/RECORDS-LIFE-1", 3)).extracting(ReceivedEvent::event)
                    .hasExactlyElementsOfTypes(LateFileEntered.class, ApologyMade.class, LateFileWithdrawn.class);
        }
    }

    @Test
    void what_is_owed_is_listed_for_the_unit_and_for_those_above_until_it_is_settled() {
        put("16681", "RECORDS-OWED-1", OPEN);
        put("16681", "RECORDS-OWED-2", OPEN.replace("2026-03-02", "2026-03-01"));
        officer("16681").post("/api/late-files/16681/RECORDS-OWED-1/apologies", APOLOGY);

        assertThat(owed("16681", "kind=APOLOGY")).contains("RECORDS-OWED-2").doesNotContain("RECORDS-OWED-1");
        assertThat(owed("40", "")).contains("RECORDS-OWED-2", "RECORDS-OWED-1");
        var page = Calls.to(port).as(Tokens.reviewer("40")).get("/api/late-files/owed?unit=40&limit=1").json();
        var next = Calls.to(port).as(Tokens.reviewer("40"))
                .get("/api/late-files/owed?unit=40&limit=500&cursor=" + page.path("next").asString()).json();
        assertThat(next.toString()).doesNotContain(page.at("/items/0/reference").asString() + "\"");

        put("16681", "RECORDS-OWED-1", OPEN.replace("\"cause\"", "\"returned\":\"2026-04-01\",\"cause\""));
        assertThat(owed("40", "")).doesNotContain("RECORDS-OWED-1");
    }

    private String owed(String unit, String more) {
        var answer = Calls.to(port).as(Tokens.reviewer(unit)).get("/api/late-files/owed?limit=500&" + more);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.response().body();
    }

    @Test
    void the_figures_of_a_period_follow_from_the_files_returned_in_it_and_the_totals() {
        var path = "/api/one-stop/14797/2025-Q4";
        assertThat(officer("14797").get(path).json().path("figures").path("lateFiles").asInt()).isZero();
        file("RECORDS-F-1", "2025-09-14");
        file("RECORDS-F-2", "2025-09-15");
        file("RECORDS-F-3", "2025-12-14");
        file("RECORDS-F-4", "2025-12-15");
        officer("14797").post("/api/late-files/14797/RECORDS-F-3/apologies",
                "{\"channel\":\"LETTER\",\"day\":\"2025-12-14\"}");
        var totals = "{\"received\":120,\"resolved\":100,\"online\":90,\"digitised\":100}";
        assertThat(officer("14797").put(path, totals).status()).isEqualTo(200);
        var again = officer("14797").put(path, totals).json();

        assertThat(again.path("version").asInt()).isEqualTo(1);
        assertThat(again.path("from").asString()).isEqualTo("2025-09-15");
        assertThat(figures(again)).isEqualTo(
                "2 late, 1 apologised, 120 received, 100 resolved, 98 on time, 90 online, 100 digitised");
        assertThat(officer("14797").get("/api/late-files?period=2025-Q4").json().path("items"))
                .extracting(item -> item.path("reference").asString())
                .containsExactly("RECORDS-F-2", "RECORDS-F-3");
        try (var topic = new TestTopic(Topics.KPI)) {
            assertThat(topic.await("one-stop/14797/2025-Q4", 1)).singleElement().extracting(ReceivedEvent::event)
                    .isInstanceOf(OneStopTotalsEntered.class);
        }
    }

    private void file(String reference, String returned) {
        put("14797", reference, "{\"field\":\"Hộ tịch\",\"due\":\"2025-09-01\",\"returned\":\"%s\",\"cause\":\"x\"}"
                .formatted(returned));
    }

    private static String figures(JsonNode desk) {
        var figures = desk.path("figures");
        return "%s late, %s apologised, %s received, %s resolved, %s on time, %s online, %s digitised".formatted(
                figures.path("lateFiles"), figures.path("lateFilesApologised"), figures.path("proceduresReceived"),
                figures.path("proceduresResolved"), figures.path("proceduresOnTime"), figures.path("proceduresOnline"),
                figures.path("resultsDigitised"));
    }

    @Test
    void totals_leave_room_for_the_late_files_and_for_their_parts() {
        var path = "/api/one-stop/14797/2024-Q4";
        put("14797", "RECORDS-ROOM-1",
                "{\"field\":\"Hộ tịch\",\"due\":\"2024-10-01\",\"returned\":\"2024-10-02\",\"cause\":\"x\"}");
        assertThat(officer("14797").put(path, totals(0, 0)).problem()).isEqualTo("late-files-exceed-resolved");
        assertThat(officer("14797").put(path, totals(5, 6)).problem()).isEqualTo("part-exceeds-resolved");
        assertThat(officer("14797").put(path, totals(-1, 0)).problem()).isEqualTo("total-out-of-range");
        assertThat(officer("14797").put(path, "{}").problem()).isEqualTo("field-missing");
        assertThat(officer("14797").put(path, totals(5, 1).replace("5", "5.5")).problem())
                .isEqualTo("malformed-request");
        assertThat(officer("14797").get("/api/one-stop/14797/2024-Q9").problem()).isEqualTo("bad-period");
        assertThat(officer("14797").get(path).json().path("version").asInt()).isZero();
    }

    private static String totals(int resolved, int online) {
        return "{\"received\":5,\"resolved\":%d,\"online\":%d,\"digitised\":0}".formatted(resolved, online);
    }

    @ParameterizedTest
    @CsvSource({"a b, reference-unreadable", "038190001234, personal-data", "x*, reference-unreadable"})
    void a_reference_is_one_of_the_one_stop_software(String reference, String problem) {
        assertThat(put("14797", reference.replace(" ", "%20"), OPEN).problem()).isEqualTo(problem);
    }

    @Test
    void two_officers_at_once_and_missing_parts_are_named_problems() {
        put("14797", "RECORDS-TWO-1", OPEN);
        var path = "/api/late-files/14797/RECORDS-TWO-1";
        assertThat(officer("14797").with("If-Match", "\"7\"").put(path, OPEN.replace("đo đạc", "bản đồ")).problem())
                .isEqualTo("stale-version");
        assertThat(officer("14797").put(path, "{\"due\":\"2026-03-02\",\"cause\":\"x\"}").problem())
                .isEqualTo("field-missing");
        assertThat(officer("14797").put(path, OPEN.replace("Chờ đo đạc", "Bà Lan chưa ký")).problem())
                .isEqualTo("personal-data");
        assertThat(officer("14797").post(path + "/apologies", "{\"channel\":\"FAX\"}").problem())
                .isEqualTo("malformed-request");
        assertThat(put("14797", "RECORDS-TWO-2", OPEN.replace("2026-03-02", "-9999-01-01")).problem())
                .isEqualTo("day-unreadable");
        assertThat(officer("14797").post(path + "/withdraw", "{}").problem()).isEqualTo("field-missing");
    }
}

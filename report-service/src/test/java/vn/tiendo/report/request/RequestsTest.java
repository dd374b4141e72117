package vn.tiendo.report.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.ReportRequestEvent.AnswerReturned;
import vn.tiendo.events.ReportRequestEvent.ReportRequested;
import vn.tiendo.events.ReportRequestEvent.RequestAnswered;
import vn.tiendo.events.ReportRequestEvent.RequestExtended;
import vn.tiendo.events.ReportRequestEvent.RequestReminded;
import vn.tiendo.events.ReportRequestEvent.RequestWithdrawn;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;

/** Province 87 with communes A and B, and C that ended. */
@ServiceTest
class RequestsTest {

    private static final String ALL = "/api/report-requests";
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final String QUESTIONS = """
            [{"id":"late","text":"Số hồ sơ trễ hạn","kind":"NUMBER","unitOfMeasure":"hồ sơ","lowest":0},
             {"id":"posted","text":"Đã niêm yết?","kind":"YES_NO"},
             {"text":"Nguyên nhân","kind":"TEXT","required":false}]""";

    @LocalServerPort
    private int port;

    @Autowired
    private Units units;

    @BeforeEach
    void publishUnits() {
        try (TestTopic topic = new TestTopic(Topics.UNIT)) {
            topic.send("87", 1, new RegistryPublished("87", List.of(
                    unit("87", "Tỉnh Đồng Tháp", UnitLevel.PROVINCE, "VN", null),
                    unit("87001", "Xã Mỹ An", UnitLevel.COMMUNE, "87", null),
                    unit("87002", "Xã Tân Long", UnitLevel.COMMUNE, "87", null),
                    unit("87003", "Xã Cũ", UnitLevel.COMMUNE, "87", LocalDate.of(2020, 1, 1))), Instant.EPOCH));
        }
        await().until(() -> units.find("87003").isPresent());
    }

    private static RegisteredUnit unit(String code, String name, UnitLevel level, String parent,
            @Nullable LocalDate last) {
        return new RegisteredUnit(code, name, level, BEGIN, last, List.of(new ParentLink(parent, BEGIN, last)),
                List.of());
    }

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("87"));
    }

    private static String body(String due, String whom, String questions) {
        return """
                {"title":"Rà soát hồ sơ trễ hạn","wanted":"Nêu số hồ sơ.","basis":"2145/UBND-NC","due":"%s",%s,
                 "questions":%s}""".formatted(due, whom, questions);
    }

    private String ask() {
        var asked = reviewer().post(ALL, body("2098-04-10T17:00", "\"level\":\"COMMUNE\"", QUESTIONS));
        assertThat(asked.status()).isEqualTo(201);
        return ALL + "/" + asked.json().path("id").asString();
    }

    private void fill(String path, String unit, String values) {
        var mine = path + "/answers/" + unit;
        var tag = officer(unit).get(mine).entityTag();
        assertThat(officer(unit).with("If-Match", tag).call("PATCH", mine, "{\"values\":" + values + "}").status())
                .isEqualTo(200);
    }

    private static String id(String path) {
        return path.substring(ALL.length() + 1);
    }

    @Test
    void a_request_goes_from_its_questions_to_the_sums_of_its_answers() throws IOException {
        var path = ask();
        var request = officer("87001").get(path).json();
        assertThat(request.path("units").valueStream()).extracting(JsonNode::asString).containsExactly("87001",
                "87002");
        assertThat(request.path("due").asString()).isEqualTo("2098-04-10T17:00:00+07:00");
        assertThat(request.path("questions").valueStream()).extracting(question -> question.path("id").asString())
                .containsExactly("late", "posted", "q3");

        var mine = path + "/answers/87001";
        var blank = officer("87001").get(mine);
        assertThat(blank.entityTag()).isEqualTo("\"0\"");
        assertThat(officer("87001").call("PATCH", mine, "{\"values\":{\"late\":\"1\"}}").problem())
                .isEqualTo("precondition-required");
        fill(path, "87001", "{\"late\":0.1}");
        assertThat(officer("87001").with("If-Match", blank.entityTag()).call("PATCH", mine,
                "{\"values\":{\"late\":\"2\"}}").problem()).isEqualTo("stale-version");
        var incomplete = officer("87001").post(mine + "/submit", "");
        assertThat(incomplete.problem()).isEqualTo("answer-incomplete");
        assertThat(incomplete.json().path("questions").path(0).asString()).isEqualTo("posted");
        fill(path, "87001", "{\"posted\":true,\"q3\":\"=1+1\"}");
        assertThat(officer("87001").post(mine + "/submit", "").json().path("late").asBoolean(true)).isFalse();

        assertThat(reviewer().post(path + "/reminders", "").json().path("reminders").path(0).path("units").asInt())
                .isEqualTo(1);
        assertThat(reviewer().post(path + "/reminders", "").problem()).isEqualTo("reminded-today");
        assertThat(reviewer().post(mine + "/return", "{}").problem()).isEqualTo("return-reason-missing");
        reviewer().post(mine + "/return", "{\"reason\":\"Kiểm tra lại\"}");
        assertThat(reviewer().get(path + "/answers").json().path("sent").asInt()).isZero();
        officer("87001").post(mine + "/submit", "");
        assertThat(reviewer().post(mine + "/accept", "").json().path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(officer("87001").post(mine + "/recall", "").problem()).isEqualTo("answer-accepted");

        fill(path, "87002", "{\"late\":\"0.2\",\"posted\":\"false\"}");
        assertThat(reviewer().get(path + "/answers").json().path("missing").valueStream())
                .extracting(missing -> missing.path("name").asString()).containsExactly("Xã Tân Long");
        officer("87002").post(path + "/answers/87002/submit", "");
        var overview = reviewer().get(path + "/answers").json();
        assertThat(overview.path("inTime").asInt()).isEqualTo(2);
        assertThat(overview.path("totals").path(0).path("total").asString()).isEqualTo("0.3");
        assertThat(overview.path("counts").path(0).path("yes").asInt()).isEqualTo(1);
        workbook(reviewer().bytes(path + "/answers.xlsx"));

        assertThat(reviewer().post(path + "/close", "").json().path("status").asString()).isEqualTo("CLOSED");
        assertThat(officer("87002").post(path + "/answers/87002/recall", "").problem()).isEqualTo("request-closed");
        try (TestTopic reports = new TestTopic(Topics.REPORT)) {
            assertThat(reports.await(id(path), 2)).extracting(ReceivedEvent::event).extracting(Object::getClass)
                    .containsExactly(ReportRequested.class, RequestReminded.class);
            assertThat(reports.await(id(path) + "|87001", 3)).extracting(ReceivedEvent::event)
                    .extracting(Object::getClass)
                    .containsExactly(RequestAnswered.class, AnswerReturned.class, RequestAnswered.class);
        }
    }

    private static void workbook(byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Xã Mỹ An");
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("Có");
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("'=1+1");
            assertThat(sheet.getRow(3).getCell(3).getCellFormula()).isEqualTo("SUM(D2:D3)");
            assertThat(book.getSheetAt(2).getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void questions_change_until_somebody_answers_and_a_deadline_moves_back_only() {
        var path = ask();
        var other = "{\"questions\":[{\"id\":\"other\",\"text\":\"Khác\",\"kind\":\"DATE\"}]}";
        assertThat(reviewer().call("PUT", path + "/questions", other).problem()).isEqualTo("precondition-required");
        var tag = reviewer().get(path).entityTag();
        assertThat(reviewer().with("If-Match", tag).put(path + "/questions", other).status()).isEqualTo(200);
        fill(path, "87001", "{\"other\":\"2098-01-01\"}");
        var newest = reviewer().get(path).entityTag();
        assertThat(reviewer().with("If-Match", newest).put(path + "/questions", other).problem())
                .isEqualTo("questions-fixed");
        assertThat(reviewer().post(path + "/extend", "{\"due\":\"2098-04-10T10:00:00Z\"}").problem())
                .isEqualTo("due-not-later");
        assertThat(reviewer().post(path + "/extend", "{\"due\":\"2098-04-11T17:00\"}").status()).isEqualTo(200);
        reviewer().post(path + "/withdraw", "{\"reason\":\"Đã có số liệu\"}");
        assertThat(officer("87001").post(path + "/answers/87001/submit", "").problem()).isEqualTo("request-closed");
        try (TestTopic reports = new TestTopic(Topics.REPORT)) {
            assertThat(reports.await(id(path), 3)).extracting(ReceivedEvent::event).extracting(Object::getClass)
                    .containsExactly(ReportRequested.class, RequestExtended.class, RequestWithdrawn.class);
        }
    }

    @Test
    void a_unit_sees_what_it_has_to_answer_and_who_asks_sees_what_it_asked() {
        var path = ask();
        fill(path, "87002", "{\"late\":\"3\"}");
        assertThat(officer("87002").get(ALL + "?role=asked&status=OPEN").json().valueStream())
                .extracting(line -> line.path("id").asString(), line -> line.path("askingName").asString(),
                        line -> line.path("answer").asString())
                .contains(tuple(id(path), "Tỉnh Đồng Tháp", "DRAFT"));
        assertThat(officer("87").get(ALL).json().valueStream()).extracting(line -> line.path("id").asString())
                .contains(id(path));
        assertThat(officer("87").get(ALL + "?status=WITHDRAWN").json().valueStream())
                .extracting(line -> line.path("id").asString()).doesNotContain(id(path));
        assertThat(officer("87").get(ALL + "?role=asked").json().valueStream()).isEmpty();
    }

    @Test
    void the_same_key_asks_once() {
        var body = body("2098-04-10T17:00", "\"units\":[\"87001\"]", QUESTIONS);
        var keyed = reviewer().with("Idempotency-Key", "87-once");
        assertThat(keyed.post(ALL, body).json().path("id")).isEqualTo(keyed.post(ALL, body).json().path("id"));
    }

    @Test
    void bad_input_is_named() {
        assertThat(refused("2001-04-10T17:00", "\"level\":\"COMMUNE\"", QUESTIONS)).isEqualTo("due-in-the-past");
        assertThat(refused("mai", "\"level\":\"COMMUNE\"", QUESTIONS)).isEqualTo("malformed-request");
        assertThat(refused("2098-04-10T17:00", "\"units\":[\"14758\"]", QUESTIONS)).isEqualTo("addressee-not-below");
        assertThat(refused("2098-04-10T17:00", "\"units\":[\"87003\"]", QUESTIONS)).isEqualTo("addressee-not-below");
        assertThat(refused("2098-04-10T17:00", "\"units\":[\"87\"]", QUESTIONS)).isEqualTo("addressee-not-below");
        assertThat(refused("2098-04-10T17:00", "\"units\":[\"00000\"]", QUESTIONS)).isEqualTo("unknown-unit");
        assertThat(refused("2098-04-10T17:00", "\"level\":\"DISTRICT\"", QUESTIONS)).isEqualTo("nobody-asked");
        assertThat(refused("2098-04-10T17:00", "\"level\":\"COMMUNE\"", "[]")).isEqualTo("questions-out-of-range");
        assertThat(refused("2098-04-10T17:00", "\"level\":\"COMMUNE\"", "[null]")).isEqualTo("field-missing");
        assertThat(refused("2098-04-10T17:00", "\"level\":\"COMMUNE\"",
                "[{\"text\":\"Số\",\"kind\":\"NUMBER\",\"lowest\":1e999999999}]")).isEqualTo("not-a-number");
        var path = ask();
        assertThat(reviewer().post(ALL + "/req-none/close", "").problem()).isEqualTo("not-found");
        assertThat(officer("87").get(path + "/answers/14758").problem()).isEqualTo("not-your-unit");
        assertThat(reviewer().post(path + "/answers/87/accept", "").problem()).isEqualTo("request-not-yours");
        assertThat(reviewer().get(ALL + "?role=nobody").problem()).isEqualTo("malformed-request");
        var first = officer("87001").with("If-Match", "\"0\"");
        assertThat(first.call("PATCH", path + "/answers/87001", "{\"values\":{\"a.b\":\"1\"}}").problem())
                .isEqualTo("question-unknown");
        assertThat(first.call("PATCH", path + "/answers/87001", "{}").problem()).isEqualTo("field-missing");
        assertThat(reviewer().get(path).json().path("questionsFixed").asBoolean(true)).isFalse();
    }

    private String refused(String due, String whom, String questions) {
        return reviewer().post(ALL, body(due, whom, questions)).problem();
    }
}

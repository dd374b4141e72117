package vn.tiendo.report.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.PeriodicReportEvent.ReportAccepted;
import vn.tiendo.events.PeriodicReportEvent.ReportOpened;
import vn.tiendo.events.PeriodicReportEvent.ReportPublished;
import vn.tiendo.events.PeriodicReportEvent.ReportReturned;
import vn.tiendo.events.PeriodicReportEvent.ReportSubmitted;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.TaskEvent.TaskAssigned;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.stream.ReceivedEvent;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.work.SideBySide;

/** Province 91 with two communes. */
@ServiceTest
class ReportsTest {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private ReportSweep sweep;

    @Autowired
    private Units units;

    @BeforeEach
    void publishUnits() {
        try (TestTopic topic = new TestTopic(Topics.UNIT)) {
            topic.send("91", 1, new RegistryPublished("91", List.of(
                    new RegisteredUnit("91", "Tỉnh An Giang", UnitLevel.PROVINCE, BEGIN, null,
                            List.of(new ParentLink("VN", BEGIN, null)), List.of()),
                    commune("91001", "Xã Mỹ Thới"), commune("91002", "Xã Vĩnh Gia")), Instant.EPOCH));
        }
        await().until(() -> units.find("91002").isPresent());
    }

    private static RegisteredUnit commune(String code, String name) {
        return new RegisteredUnit(code, name, UnitLevel.COMMUNE, BEGIN, null,
                List.of(new ParentLink("91", BEGIN, null)), List.of());
    }

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("91"));
    }

    private static Stream<JsonNode> sentences(JsonNode report) {
        return report.path("sections").valueStream().flatMap(section -> section.path("sentences").valueStream());
    }

    private static List<String> texts(JsonNode report) {
        return sentences(report).map(sentence -> sentence.path("text").asString()).toList();
    }

    private static List<String> statuses(JsonNode list) {
        return list.valueStream().map(line -> line.path("unit").asString() + " " + line.path("status").asString())
                .toList();
    }

    @Test
    void a_report_goes_from_its_draft_to_its_publication() {
        var path = "/api/reports/91001/2033-Q1";
        sweep.sweep(Instant.parse("2033-03-03T16:59:00Z"));
        assertThat(officer("91001").get(path).problem()).isEqualTo("report-not-open");
        sweep.sweep(Instant.parse("2033-03-03T17:01:00Z"));
        sweep.sweep(Instant.parse("2033-03-04T17:01:00Z"));
        assertThat(officer("91001").get(path).json().path("term").path("due").asString()).isEqualTo("2033-03-16");

        var at = Instant.parse("2033-02-10T02:00:00Z");
        try (TestTopic tasks = new TestTopic(Topics.TASK)) {
            tasks.send("kh91.t1", 1, new TaskAssigned("kh91.t1", "91001", "kh91", "Niêm yết thủ tục", List.of(),
                    LocalDate.of(2033, 2, 28), null, null, null, at));
            tasks.send("kh91.t1", 2, new TaskCompleted("kh91.t1", "91001", false, "lanhdao", at));
        }
        await().untilAsserted(() -> assertThat(texts(officer("91001").post(path + "/figures", "").json()))
                .contains("Đã hoàn thành nhiệm vụ “Niêm yết thủ tục”."));
        sweep.sweep(Instant.parse("2033-03-14T18:00:00Z"));
        var frozen = officer("91001").get(path);
        var figures = frozen.json().path("figures").valueStream().toList();
        assertThat(figures.getFirst().path("estimate").asBoolean()).isTrue();
        assertThat(figures.getLast().path("estimate").asBoolean()).isFalse();
        assertThat(figures.getLast().path("takenAt").asString()).isEqualTo("2033-03-14T18:00:00Z");

        var words = "{\"sentences\":{\"task:kh91.t1\":\"Đã niêm yết đủ.\"},\"narratives\":{\"STEERING\":\"Nội dung.\"}}";
        assertThat(officer("91001").call("PATCH", path, words).problem()).isEqualTo("precondition-required");
        var worded = officer("91001").with("If-Match", frozen.entityTag()).call("PATCH", path, words);
        assertThat(texts(worded.json())).contains("Đã niêm yết đủ.");
        assertThat(officer("91001").with("If-Match", frozen.entityTag()).call("PATCH", path, words).problem())
                .isEqualTo("stale-version");

        assertThat(officer("91001").post(path + "/submit", "").json().path("late").asBoolean(true)).isFalse();
        assertThat(reviewer().post(path + "/return", "{}").problem()).isEqualTo("return-reason-missing");
        reviewer().post(path + "/return", "{\"reason\":\"Thiếu nguyên nhân\"}");
        officer("91001").post(path + "/submit", "");
        reviewer().post(path + "/accept", "");
        assertThat(officer("91001").post(path + "/recall", "").problem()).isEqualTo("report-accepted");
        var published = Calls.to(port).as(Tokens.leader("91001")).post(path + "/publish", "").json();
        assertThat(published.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(officer("91001").get(path + "/versions").json().valueStream()).hasSize(2);
        try (TestTopic reports = new TestTopic(Topics.REPORT)) {
            assertThat(reports.await("91001|QUARTER|2033-Q1", 6)).extracting(ReceivedEvent::event)
                    .extracting(Object::getClass).containsExactly(ReportOpened.class, ReportSubmitted.class,
                            ReportReturned.class, ReportSubmitted.class, ReportAccepted.class, ReportPublished.class);
        }
    }

    private void send(String unit, String period, String narrative) {
        var path = "/api/reports/%s/%s".formatted(unit, period);
        var tag = officer(unit).get(path).entityTag();
        officer(unit).with("If-Match", tag).call("PATCH", path,
                "{\"narratives\":{\"STEERING\":\"%s\"}}".formatted(narrative));
        assertThat(officer(unit).post(path + "/submit", "").status()).isEqualTo(200);
    }

    @Test
    void a_list_holds_the_unit_and_all_below_it() {
        sweep.sweep(Instant.parse("2034-06-10T01:00:00Z"));
        send("91002", "2034-Q2", "Đã ban hành kế hoạch.");
        var path = "/api/reports?unit=91&period=";
        assertThat(statuses(reviewer().get(path + "2034-H1").json())).containsExactly("91 DRAFT", "91001 DRAFT",
                "91002 DRAFT");
        assertThat(statuses(reviewer().get(path + "2034-Q2&status=SUBMITTED").json()))
                .containsExactly("91002 SUBMITTED");
        assertThat(officer("91001").get("/api/reports").json().valueStream()).extracting(
                line -> line.path("period").asString()).contains("2034-Q2", "2034-H1");
        assertThat(officer("91001").get("/api/reports/91001/2034-03").problem()).isEqualTo("period-without-report");
    }

    @Test
    void instances_that_sweep_at_once_open_and_freeze_a_report_once() {
        Runnable opening = () -> sweep.sweep(Instant.parse("2036-03-05T01:00:00Z"));
        SideBySide.run(List.of(opening, opening, opening));
        Runnable freezing = () -> sweep.sweep(Instant.parse("2036-03-15T01:00:00Z"));
        SideBySide.run(List.of(freezing, freezing, freezing));
        var report = officer("91001").get("/api/reports/91001/2036-Q1").json();
        assertThat(report.path("version").asInt()).isEqualTo(2);
        assertThat(report.path("figures").valueStream()).hasSize(2);
        try (TestTopic reports = new TestTopic(Topics.REPORT)) {
            assertThat(reports.await("91001|QUARTER|2036-Q1", 1)).hasSize(1);
        }
    }

    @Test
    void bad_input_is_named() {
        sweep.sweep(Instant.parse("2037-03-05T01:00:00Z"));
        var path = "/api/reports/91001/2037-Q1";
        var officer = officer("91001").with("If-Match", "\"1\"");
        assertThat(officer.call("PATCH", path, "{\"sentences\":{\"task:none\":\"A\"}}").problem())
                .isEqualTo("sentence-unknown");
        assertThat(officer.call("PATCH", path, "{\"narratives\":{\"NOTHING\":\"A\"}}").status()).isEqualTo(400);
        assertThat(officer.post(path + "/submit", "").problem()).isEqualTo("report-empty");
        assertThat(officer.post(path + "/passages", "{}").problem()).isEqualTo("field-missing");
        assertThat(officer.post(path + "/passages", "{\"passages\":[null]}").problem()).isEqualTo("field-missing");
        assertThat(officer.get(path + "/origin?sentence=none").problem()).isEqualTo("not-found");
        assertThat(officer.get("/api/reports?status=LOST").status()).isEqualTo(400);
        assertThat(officer.get("/api/reports/00000/2037-Q1").problem()).isEqualTo("unknown-unit");
    }

    @Test
    void the_level_above_takes_passages_over_with_their_origin_and_sees_who_is_missing() {
        sweep.sweep(Instant.parse("2035-03-10T01:00:00Z"));
        var at = Instant.parse("2035-02-10T02:00:00Z");
        try (TestTopic tasks = new TestTopic(Topics.TASK)) {
            tasks.send("kh92.t1", 1, new TaskCompleted("kh92.t1", "91001", false, "lanhdao", at));
        }
        var child = "/api/reports/91001/2035-Q1";
        await().untilAsserted(() -> assertThat(texts(officer("91001").post(child + "/figures", "").json()))
                .contains("Đã hoàn thành nhiệm vụ “mã kh92.t1”."));
        send("91001", "2035-Q1", "Nội dung.");

        var path = "/api/reports/91/2035-Q1";
        var below = officer("91").get(path + "/below").json();
        assertThat(below.path("expected").asInt()).isEqualTo(2);
        assertThat(below.path("sent").asInt()).isEqualTo(1);
        assertThat(below.path("missing").valueStream()).extracting(unit -> unit.path("unitName").asString())
                .containsExactly("Xã Vĩnh Gia");

        var passage = "{\"passages\":[{\"unit\":\"%s\",\"version\":1,\"sentence\":\"task:kh92.t1\"}]}";
        var tag = officer("91").get(path).entityTag();
        assertThat(officer("91").with("If-Match", tag).post(path + "/passages", passage.formatted("91002")).problem())
                .isEqualTo("passage-elsewhere");
        assertThat(officer("91").with("If-Match", tag).post(path + "/passages", passage.formatted("14758")).problem())
                .isEqualTo("passage-elsewhere");
        var taken = officer("91").with("If-Match", tag).post(path + "/passages", passage.formatted("91001")).json();
        assertThat(texts(taken)).contains("Xã Mỹ Thới: Đã hoàn thành nhiệm vụ “mã kh92.t1”.");

        var id = "passage:91001%7CQUARTER%7C2035-Q1%231:task:kh92.t1";
        var origin = officer("91").get(path + "/origin?sentence=" + id).json();
        assertThat(origin.path("from").path(0).path("report").asString()).isEqualTo("91001|QUARTER|2035-Q1");
        assertThat(origin.path("from").path(0).path("sentence").path("sources").path(0).path("id").asString())
                .isEqualTo("kh92.t1");
    }

    @Test
    void a_report_is_printed_as_it_was_sent() throws IOException {
        sweep.sweep(Instant.parse("2038-03-10T01:00:00Z"));
        send("91001", "2038-Q1", "Phần viết của công chức.");
        var path = "/api/reports/91001/2038-Q1/document";
        try (var document = new XWPFDocument(new ByteArrayInputStream(officer("91001").bytes(path + ".docx")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("ỦY BAN NHÂN DÂN", "XÃ MỸ THỚI", "BÁO CÁO",
                    "Kết quả công tác cải cách hành chính quý I năm 2038", "Phần viết của công chức.");
        }
        try (var pdf = Loader.loadPDF(officer("91001").bytes(path + ".pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Phần viết của công chức.");
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer("91").bytes(
                "/api/reports/91/2038-Q1/document.xlsx")))) {
            assertThat(book.getNumberOfSheets()).isGreaterThanOrEqualTo(3);
        }
        assertThat(officer("91001").get("/api/reports/91001/2001-Q1/document.pdf").problem())
                .isEqualTo("report-not-open");
    }

    @Test
    void a_province_has_a_template_of_its_own_for_itself_and_those_below() throws IOException {
        sweep.sweep(Instant.parse("2039-03-10T01:00:00Z"));
        var administrator = Calls.to(port).as(Tokens.administrator("91"));
        var path = "/api/report-templates/91";
        var refused = administrator.send("PUT", path, BodyPublishers.ofByteArray(word("{{nobody}}", "{{content}}")),
                "application/octet-stream");
        assertThat(refused.problem()).isEqualTo("template-placeholder-unknown");
        assertThat(refused.json().path("placeholder").asString()).isEqualTo("{{nobody}}");
        assertThat(printed()).doesNotContain("MẪU RIÊNG");
        assertThat(
                administrator.send("PUT", path, BodyPublishers.ofByteArray(word("MẪU RIÊNG {{body}}", "{{content}}")),
                        "application/octet-stream").status())
                .isEqualTo(200);
        assertThat(printed()).contains("MẪU RIÊNG", "XÃ MỸ THỚI", "quý I năm 2039");
        assertThat(officer("91002").bytes("/api/report-templates/91002"))
                .isEqualTo(administrator.bytes(path));
        administrator.send("DELETE", path, BodyPublishers.noBody(), "application/json");
        assertThat(printed()).doesNotContain("MẪU RIÊNG");
        assertThat(officer("91002").bytes("/api/report-templates/91002")).isNotEmpty();
    }

    private String printed() throws IOException {
        var file = officer("91001").bytes("/api/reports/91001/2039-Q1/document.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static byte[] word(String... paragraphs) throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            Stream.of(paragraphs).forEach(paragraph -> document.createParagraph().createRun().setText(paragraph));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}

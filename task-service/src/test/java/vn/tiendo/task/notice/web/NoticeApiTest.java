package vn.tiendo.task.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contacts;

class NoticeApiTest extends NoticeServiceTest {

    @Autowired
    private Contacts contacts;

    private Calls person(String username) {
        return as(username, "40", "officer");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    @Test
    void a_person_reads_his_own_notices_and_those_of_his_unit_page_by_page() {
        IntStream.range(0, 5).forEach(i -> {
            clock.set("2028-08-0" + (i + 1) + "T08:00+07:00");
            notices.give(Recipient.person("n-reader", "n-house"), List.of(notice("n-p" + i)));
        });
        clock.set("2028-08-03T09:00+07:00");
        notices.give(Recipient.unit("n-house"), List.of(notice("n-unit")));
        var reader = as("n-reader", "n-house", "officer");
        var first = reader.get("/api/notices?limit=3").json();
        assertThat(ids(first)).containsExactly("n-p4", "n-p3", "n-unit");
        var rest = reader.get("/api/notices?limit=200&cursor=" + first.path("next").asString()).json();
        assertThat(ids(rest)).startsWith("n-p2", "n-p1", "n-p0");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(reader.with("Accept-Language", "en").get("/api/notices").json().path("items").path(0).path("text")
                .asString()).isEqualTo("Overdue by 1 days (due 29/02/2028): Nội dung n-p4");
        assertThat(ids(as("n-stranger", "40", "officer").get("/api/notices").json())).doesNotContain("n-p4", "n-unit");
    }

    @Test
    void what_was_read_is_read_and_read_all_leaves_the_units_inbox_alone() {
        clock.set("2028-08-11T08:00+07:00");
        notices.give(Recipient.person("n-marks", "40"), List.of(notice("n-m1"), notice("n-m2")));
        notices.give(Recipient.unit("40"), List.of(notice("n-m3")));
        assertThat(person("n-marks").post("/api/notices/n-m1/read", "").status()).isEqualTo(204);
        assertThat(ids(person("n-marks").get("/api/notices?unread=true").json())).contains("n-m2", "n-m3")
                .doesNotContain("n-m1");
        person("n-marks").post("/api/notices/read-all", "");
        assertThat(ids(person("n-marks").get("/api/notices?unread=true").json())).contains("n-m3")
                .doesNotContain("n-m2");
        assertThat(person("n-marks").post("/api/notices/n-m3/read", "").status()).isEqualTo(204);
        var seen = person("n-colleague").get("/api/notices").json().path("items").valueStream()
                .filter(item -> item.path("id").asString().equals("n-m3")).findFirst().orElseThrow();
        assertThat(seen.path("readBy").asString()).isEqualTo("n-marks");
        assertThat(person("n-marks").post("/api/notices/n-none/read", "").problem()).isEqualTo("notice-unknown");
    }

    @Test
    void a_person_who_opens_his_inbox_was_seen() {
        assertThat(contacts.lastSeen("n-seen")).isEmpty();
        clock.set("2028-08-12T08:00+07:00");
        person("n-seen").get("/api/notices");
        clock.set("2028-08-12T08:30+07:00");
        person("n-seen").get("/api/notices");
        assertThat(contacts.lastSeen("n-seen").orElseThrow().at()).isEqualTo("2028-08-12T01:00:00Z");
        clock.set("2028-08-12T09:30+07:00");
        person("n-seen").get("/api/notices");
        assertThat(contacts.lastSeen("n-seen").orElseThrow().at()).isEqualTo("2028-08-12T02:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/notices/settings|{\"email\":\"x\"}|email-address-invalid|email",
        "/api/notices/settings|{\"email\":\"a@b.vn\\r\\nBcc: c@d.vn\"}|email-address-invalid|email",
        "/api/notices/settings|{\"email\":\"Họ Tên <a@b.vn>\"}|email-address-invalid|email",
        "/api/notices/settings|{\"email\":\"a@b.vn,c@d.vn\"}|email-address-invalid|email",
        "/api/notices/settings|{\"language\":\"fr\"}|language-unknown|language",
        "/api/notices/settings|{\"channels\":[\"FAX\"]}|malformed-request|channels.[0]",
        "/api/reminder-policies/40|{\"digestAt\":\"07:30\"}|reminder-steps-missing|steps",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":0,\"to\":[\"OFFICER\"]}]}|digest-time-missing|digestAt",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":0,\"to\":[]}],\"digestAt\":\"07:30\"}|reminder-audience-missing|steps[0].to",
        "/api/reminder-policies/40|{\"steps\":[{\"to\":[\"OFFICER\"]}],\"digestAt\":\"07:30\"}|reminder-day-out-of-range|steps.days",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":-999,\"to\":[\"OFFICER\"]}],\"digestAt\":\"07:30\"}|reminder-day-out-of-range|steps[0].days",
        "/api/reminder-policies/40|{\"steps\":[null],\"digestAt\":\"07:30\"}|reminder-day-out-of-range|steps.days",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":1,\"to\":[\"OFFICER\"]},{\"days\":1,\"to\":[\"LEADER\"]}],\"digestAt\":\"07:30\"}|reminder-step-repeated|steps[1].days",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":1,\"to\":[\"OFFICER\"]}],\"quiet\":{\"from\":\"21:00\"},\"digestAt\":\"07:30\"}|quiet-hours-incomplete|quiet",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":1,\"to\":[\"OFFICER\"]}],\"quiet\":{\"from\":\"21:00\",\"to\":\"08:00\"},\"digestAt\":\"07:30\"}|digest-in-quiet-hours|digestAt",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":1,\"to\":[\"OFFICER\"]}],\"digestAt\":\"25:30\"}|malformed-request|digestAt",
        "/api/reminder-policies/40|{\"steps\":[{\"days\":1,\"to\":[\"ANYBODY\"]}],\"digestAt\":\"07:30\"}|malformed-request|steps.[0].to.[0]",
        "/api/reminder-policies/99999|{\"digestAt\":\"07:30\"}|unknown-unit|unit"})
    void what_cannot_be_set_is_a_named_problem(String path, String body, String problem, String field) {
        var answer = as("chutich.40", "40", "leader").put(path, body);
        assertThat(answer.problem()).as(answer.response().body()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("action").asString()).isNotBlank().doesNotContain("{");
        assertThat(answer.status()).isBetween(400, 422);
    }

    @ParameterizedTest
    @CsvSource({"limit=0, notice-limit-out-of-range", "limit=201, notice-limit-out-of-range",
        "cursor=***, notice-cursor-unknown", "cursor=eA, notice-cursor-unknown", "limit=x, malformed-request"})
    void a_bad_query_is_a_named_problem(String query, String problem) {
        assertThat(person("n-query").get("/api/notices?" + query).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"url\":\"https://8.8.8.8/x\"}|webhook-name-invalid",
        "{\"name\":\"x\"}|webhook-address-invalid",
        "{\"name\":\"x\",\"url\":\"ftp://8.8.8.8/x\"}|webhook-address-invalid",
        "{\"name\":\"x\",\"url\":\"https://a:b@8.8.8.8/x\"}|webhook-address-invalid", "{}|webhook-name-invalid"})
    void a_bad_webhook_is_a_named_problem(String body, String problem) {
        var administrator = as("quantri.40", "40", "administrator");
        assertThat(administrator.post("/api/webhooks/40", body).problem()).isEqualTo(problem);
        assertThat(
                administrator.put("/api/webhooks/40/none", "{\"name\":\"x\",\"url\":\"https://8.8.8.8/x\"}").problem())
                .isEqualTo("not-found");
        assertThat(administrator.call("DELETE", "/api/webhooks/40/none", "").problem()).isEqualTo("not-found");
    }

    @Test
    void a_unit_without_a_policy_follows_the_nearest_above_and_the_topmost_the_shipped_one() {
        var leader = as("chutich.40", "40", "leader");
        assertThat(leader.get("/api/reminder-policies/16681").json().path("from").isNull()).isTrue();
        assertThat(leader.get("/api/reminder-policies/16681").json().path("steps").size()).isEqualTo(5);
        var policy = """
                {"steps":[{"days":2,"counting":"WORKING","to":["LEADER"],"channels":["EMAIL"]}],"digestAt":"08:00"}""";
        var set = leader.with("If-Match", "\"0\"").put("/api/reminder-policies/40", policy);
        assertThat(set.status()).as(set.response().body()).isEqualTo(200);
        assertThat(leader.get("/api/reminder-policies/16681").json().path("from").asString()).isEqualTo("40");
        assertThat(leader.with("If-Match", "\"0\"").put("/api/reminder-policies/40", policy).problem())
                .isEqualTo("stale-version");
    }
}

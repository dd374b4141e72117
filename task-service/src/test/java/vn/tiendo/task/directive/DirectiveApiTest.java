package vn.tiendo.task.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.awaitTask;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class DirectiveApiTest {

    private static final String DIRECTIVE = """
            {"number":"1234/UBND-NC","date":"2099-03-02","title":"Đẩy mạnh số hóa hồ sơ","items":[%s]}""";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls reviewer() {
        return Calls.to(port).as(Tokens.reviewer("38"));
    }

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private Answer issue(String item) {
        return reviewer().post("/api/directives", DIRECTIVE.formatted(item));
    }

    private String issued(String item) {
        var answer = issue(item);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    @Test
    void what_one_unit_is_to_do_is_its_task_with_the_office_and_the_day_the_directive_names() {
        var id = issued("""
                {"content":"Số hóa kết quả","products":["Báo cáo"],"units":["14758"],
                 "office":"phong-kinh-te","coordinators":["Văn phòng"],"due":"2099-06-30"}""");
        awaitTask(id + ".t1", "14758", port);
        var task = officer("14758").get("/api/tasks/" + id + ".t1").json();
        assertThat(task.path("due").asString()).isEqualTo("2099-06-30");
        assertThat(task.path("office").asString()).isEqualTo("phong-kinh-te");
        assertThat(task.path("helpers").get(0).path("office").asString()).isEqualTo("van-phong");
        assertThat(task.path("planId").asString()).isEqualTo(id);
        try (var topic = new TestTopic(Topics.TASK)) {
            assertThat(topic.await(id, 1).getFirst().event()).isInstanceOf(DirectiveIssued.class);
        }
    }

    @Test
    void what_every_commune_is_to_do_is_one_task_of_the_issuer_with_a_part_for_each() {
        var id = issued("{\"content\":\"Niêm yết thủ tục\",\"everyCommune\":true,\"timePhrase\":\"Định kỳ hàng quý\"}");
        awaitTask(id + ".t1@2099-Q1~15187", "15187", port);
        awaitTask(id + ".t1@2099-Q4~14758", "14758", port);
        assertThat(reviewer().get("/api/tasks/" + id + ".t1@2099-Q2").json().path("parts").size()).isEqualTo(3);
        assertThat(officer("14758").get("/api/tasks/" + id + ".t1@2099-Q2").status()).isEqualTo(403);
    }

    @Test
    void a_withdrawn_directive_cancels_what_is_not_done_and_says_why() {
        var id = issued("{\"content\":\"Rà soát\",\"units\":[\"14758\",\"14797\"],\"due\":\"2099-06-30\"}");
        awaitTask(id + ".t1~14797", "14797", port);
        var path = "/api/directives/" + id;
        assertThat(reviewer().post(path + "/withdraw", "{}").problem()).isEqualTo("field-missing");
        var withdrawn = reviewer().post(path + "/withdraw", "{\"reason\":\"thay văn bản\"}");
        assertThat(withdrawn.json().at("/withdrawn/reason").asString()).isEqualTo("thay văn bản");
        await().untilAsserted(() -> assertThat(officer("14797").get("/api/tasks/" + id + ".t1~14797").json()
                .path("status").asString()).isEqualTo("CANCELLED"));
        assertThat(reviewer().post(path + "/withdraw", "{\"reason\":\"x\"}").problem())
                .isEqualTo("directive-withdrawn");
    }

    @Test
    void a_directive_is_read_by_all_it_concerns_and_nobody_else() {
        var id = issued("{\"content\":\"Rà soát\",\"units\":[\"14797\"],\"due\":\"2099-06-30\"}");
        awaitTask(id + ".t1", "14797", port);
        assertThat(officer("14797").get("/api/directives/" + id).status()).isEqualTo(200);
        assertThat(officer("14758").get("/api/directives/" + id).problem()).isEqualTo("not-your-unit");
        await().untilAsserted(() -> assertThat(officer("14797").get("/api/directives?limit=200").response().body())
                .contains(id));
        assertThat(officer("15187").get("/api/directives?limit=200").response().body()).doesNotContain(id);
        assertThat(officer("15187").get("/api/directives?unit=38").problem()).isEqualTo("not-your-unit");
    }

    @Test
    void the_same_request_twice_is_one_directive() {
        var keyed = reviewer().with("Idempotency-Key", "cv-1");
        var body = DIRECTIVE.formatted("{\"content\":\"Rà soát\"}");
        assertThat(keyed.post("/api/directives", body).json().path("id").asString())
                .isEqualTo(keyed.post("/api/directives", body).json().path("id").asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                     | directive-without-items | items
            {"content":" "}                                                        | field-missing           | items[0].content
            {"content":"x","units":["16681"]}                                      | unit-not-below          | units
            {"content":"x","units":["14758.2025"]}                                 | unit-ended              | units
            {"content":"x","units":["14758","14797"],"office":"van-phong"}         | lead-of-several-units   | items[0]
            {"content":"x","units":["14758"],"office":"so-noi-vu"}                 | office-unknown          | office
            {"content":"x","due":"2099-01-01"}                                     | due-before-issue        | items[0].due
            """)
    void a_directive_that_makes_no_sense_is_refused_by_name(String item, String problem, String field) {
        var answer = issue(item);
        assertThat(answer.problem()).as(answer.response().body()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}

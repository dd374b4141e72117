package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.problem.Rejection;

/** A commune's plan beside its province's, over HTTP. */
class CascadeTest extends PlanServiceTest {

    private static final String PROVINCE = """
            {"title":"Kế hoạch cải cách hành chính năm 2026 của tỉnh","year":2026,"number":"%s","issuedOn":"2026-01-06",
             "tasks":[{"id":"p1","content":"Rà soát, đơn giản hóa thủ tục hành chính","leads":["Văn phòng"],"products":["Báo cáo"],"timePhrase":"Quý II/2026"},
                      {"id":"p2","content":"Tổ chức đối thoại với doanh nghiệp","leads":["Sở Tài chính"],"products":["Thông báo"],"timePhrase":"Quý IV/2026"}],
             "targets":[{"id":"q1","wording":"Hồ sơ giải quyết đúng hạn từ 99%% trở lên","comparator":"AT_LEAST","threshold":"99","indicator":"onTimeRate"}]}""";
    private static final String COMMUNE = """
            {"title":"Kế hoạch cải cách hành chính năm 2026 của xã","year":2026,"number":"7/KH-UBND","issuedOn":"2026-01-20","parentPlan":"%s",
             "tasks":[{"id":"t1","content":"Rà soát, đề xuất đơn giản hóa thủ tục hành chính","leads":["Văn phòng"],"products":["Báo cáo"],"timePhrase":"Quý II/2026"},
                      {"id":"t2","content":"Mua máy quét","leads":["Văn phòng"],"products":["Máy"],"timePhrase":"Quý I/2026"}],
             "targets":[{"id":"g1","wording":"Hồ sơ đúng hạn đạt từ 98%% trở lên","comparator":"AT_LEAST","threshold":"98","indicator":"onTimeRate"}]}""";

    private static final String WAIVED = """
            {"waivers":[{"code":"WEAKER_THAN_PARENT","reason":"Phù hợp điều kiện của xã"}]}""";

    @Autowired
    private ParentPlans parents;

    @Test
    void what_a_person_confirms_of_the_proposals_is_covered_in_the_plan_above() {
        var province = published("38", PROVINCE.formatted("501/KH-UBND"));
        var commune = written("14758", COMMUNE.formatted("501/KH-UBND"));
        var proposals = officer("14758").get(commune + "/proposals").json().path("items");
        assertThat(candidates(proposals, "tasks/t1")).isEqualTo("tasks/p1");
        assertThat(candidates(proposals, "targets/g1")).isEqualTo("targets/q1");
        assertThat(candidates(proposals, "tasks/t2")).isEmpty();
        var linked = officer("14758").put(commune + "/links",
                """
                        {"links":[{"item":"tasks/t1","implemented":"tasks/p1"},{"item":"targets/g1","implemented":"targets/q1"}]}""");
        assertThat(linked.status()).as(linked.response().body()).isEqualTo(200);
        assertThat(linked.json().path("links").path(0).path("by").asString()).isNotEmpty();
        publish("14758", commune, WAIVED);
        assertThat(officer("14758").get(commune).json().path("findings").valueStream()
                .filter(finding -> finding.path("code").asString().equals("PARENT_TASK_UNCOVERED"))
                .map(finding -> finding.path("item").asString())).containsExactly("parent/tasks/p2");
        var coverage = officer("38").get(province + "/coverage").json();
        assertThat(coverage.path("withPlan").asInt()).isEqualTo(1);
        assertThat(coverage.path("withoutPlan").size()).isEqualTo(coverage.path("units").asInt() - 1);
        assertThat(item(coverage, "tasks/p1").path("covered").asInt()).isEqualTo(1);
        assertThat(item(coverage, "tasks/p2").path("covered").asInt()).isZero();
        assertThat(item(coverage, "targets/q1").path("implementedBy").path(0).path("weaker").asBoolean()).isTrue();
    }

    @Test
    void a_plan_cannot_take_one_below_it_for_its_parent() {
        var province = published("38", PROVINCE.formatted("504/KH-UBND"));
        var commune = written("14758", COMMUNE.formatted("504/KH-UBND"));
        publish("14758", commune, WAIVED);
        assertThatThrownBy(() -> parents.requireNoCircle(id(province), id(commune)))
                .isInstanceOfSatisfying(Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(PlanProblem.OWN_ANCESTOR));
        parents.requireNoCircle(id(commune), id(province));
    }

    @Test
    void links_are_confirmed_on_what_was_seen_last() {
        published("38", PROVINCE.formatted("502/KH-UBND"));
        var commune = written("14758", COMMUNE.formatted("502/KH-UBND"));
        var links = "{\"links\":[{\"item\":\"tasks/t1\",\"implemented\":\"tasks/p1\"}]}";
        assertThat(officer("14758").put(commune + "/links", links).status()).isEqualTo(200);
        assertProblem(officer("14758").put(commune + "/links", links), 428, "precondition-required", "If-Match");
        var stale = officer("14758").with("If-Match", "\"9\"").put(commune + "/links", links);
        assertProblem(stale, 412, "stale-version", "If-Match");
    }

    @Test
    void without_the_plan_of_the_level_above_nothing_is_proposed_and_nothing_can_be_linked() {
        var commune = written("14758", COMMUNE.formatted("999/KH-UBND"));
        assertProblem(officer("14758").get(commune + "/proposals"), 409, "parent-not-here", "parentPlan");
        assertProblem(officer("14758").put(commune + "/links", "{\"links\":[]}"), 409, "parent-not-here",
                "parentPlan");
    }

    @Test
    void an_item_that_is_not_there_is_named() {
        published("38", PROVINCE.formatted("503/KH-UBND"));
        var commune = written("14758", COMMUNE.formatted("503/KH-UBND"));
        assertProblem(
                officer("14758").put(commune + "/links",
                        "{\"links\":[{\"item\":\"tasks/t1\",\"implemented\":\"tasks/p9\"}]}"),
                422, "unknown-item", "links[0].implemented");
    }

    private static String id(String plan) {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    private String published(String unit, String body) {
        var plan = written(unit, body);
        publish(unit, plan, "");
        return plan;
    }

    private void publish(String unit, String plan, String waivers) {
        var answer = officer(unit).post(plan + "/publish", waivers);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String written(String unit, String body) {
        var answer = officer(unit).post("/api/plans", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return "/api/plans/" + answer.json().path("id").asString();
    }

    private static String candidates(JsonNode proposals, String id) {
        return item(proposals, id).path("candidates").path(0).path("item").path("id").asString("");
    }

    private static JsonNode item(JsonNode coverage, String id) {
        var items = coverage.has("items") ? coverage.path("items") : coverage;
        return items.valueStream().filter(item -> item.path("item").path("id").asString().equals(id)).findFirst()
                .orElseThrow();
    }
}

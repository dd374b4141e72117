package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.platform.test.Calls;

class BadInputTest extends PlanServiceTest {

    @Test
    void a_correction_without_or_with_an_old_version_is_refused() {
        var plan = "/api/plans/" + draft("14758");
        assertProblem(officer("14758").put(plan, PLAN), 428, "precondition-required", "If-Match");
        officer("14758").with("If-Match", "\"1\"").put(plan, PLAN);
        var stale = officer("14758").with("If-Match", "\"1\"").put(plan, PLAN);
        assertProblem(stale, 412, "stale-version", "If-Match");
        assertThat(officer("14758").get(plan).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void somebody_else_s_or_nobody_s_unit_is_refused() {
        var body = PLAN.replace("{\"title\"", "{\"unit\":\"14797\",\"title\"");
        assertProblem(officer("14758").post("/api/plans", body), 403, "not-your-unit", "");
        assertProblem(officer("99999").post("/api/plans", PLAN), 422, "unknown-unit", "unit");
        assertThat(officer("14758").get("/api/plans/nothing").problem()).isEqualTo("not-found");
    }

    @Test
    void a_body_that_cannot_be_read_names_the_field() {
        assertProblem(officer("14758").post("/api/plans", "{\"tasks\":[{\"leads\":[]}]}"), 400, "malformed-request",
                "tasks[0].content");
        assertProblem(officer("14758").post("/api/plans", PLAN.replace("99.90", "nhiều")), 400, "malformed-request",
                "targets.[0].threshold");
        assertProblem(officer("14758").post("/api/plans", PLAN.replace("\"year\"", "\"yaer\"")), 400,
                "malformed-request", "yaer");
        assertProblem(officer("14758").get("/api/plans?cursor=x"), 400, "malformed-request", "cursor");
    }

    @Test
    void without_a_token_the_answer_is_in_vietnamese_unless_english_is_asked_for() {
        assertThat(Calls.to(port).get("/api/units").json().path("title").asString()).startsWith("Chưa đăng nhập");
        assertThat(Calls.to(port).with("Accept-Language", "en").get("/api/units").json().path("title").asString())
                .startsWith("Not signed in");
    }

    @Test
    void an_empty_plan_stays_a_draft() {
        var id = officer("14758").post("/api/plans", "{\"title\":\"Kế hoạch\",\"year\":2026}").json().path("id")
                .asString();
        assertProblem(officer("14758").post("/api/plans/" + id + "/publish", ""), 422, "nothing-to-publish", "tasks");
        assertThat(officer("14758").get("/api/plans/" + id).json().path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void a_repeated_key_makes_one_plan_and_another_content_under_it_is_refused() {
        var keyed = officer("14758").with("Idempotency-Key", "k-7");
        var first = keyed.post("/api/plans", PLAN);
        assertThat(keyed.post("/api/plans", PLAN).json()).isEqualTo(first.json());
        assertProblem(keyed.post("/api/plans", PLAN.replace("2026", "2027")), 422, "idempotency-key-reused",
                "Idempotency-Key");
    }
}

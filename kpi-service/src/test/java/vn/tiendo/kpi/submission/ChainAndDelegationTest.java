package vn.tiendo.kpi.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.Desk;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/** A province that still has a district, with units of this test's own. */
@KpiServiceTest
class ChainAndDelegationTest {

    private static final LocalDate OLD = LocalDate.parse("2000-01-01");

    @LocalServerPort
    private int port;

    @BeforeEach
    void found() {
        try (var topic = new TestTopic(Topics.UNIT)) {
            topic.send("submissions.p", 1, new RegistryPublished("submissions.p",
                    List.of(unit("submissions.p", UnitLevel.PROVINCE, null),
                            unit("submissions.d", UnitLevel.DISTRICT, "submissions.p"),
                            unit("submissions.c", UnitLevel.COMMUNE, "submissions.d")),
                    Instant.parse("2026-01-01T00:00:00Z")));
        }
        var desk = Desk.of(port, "submissions.c", "2022-Q1");
        await().until(() -> !desk.officer().get(desk.path()).problem().equals("unknown-unit"));
    }

    @Test
    void district_and_province_approve_one_after_the_other() {
        var desk = sent("2023-Q1");
        assertThat(as(desk, Tokens.reviewer("submissions.p"), "approve", "").problem()).isEqualTo("not-your-turn");
        var passed = as(desk, Tokens.reviewer("submissions.d"), "approve", "");
        assertThat(passed.json().path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(passed.json().path("approvers")).hasSize(2);
        assertThat(as(desk, Tokens.reviewer("submissions.p"), "approve", "").json().path("status").asString())
                .isEqualTo("APPROVED");
        assertThat(as(desk, Tokens.reviewer("submissions.p"), "lock", "").json().path("status").asString())
                .isEqualTo("LOCKED");
        var reopened = as(desk, Tokens.reviewer("submissions.p"), "reopen", "{\"reason\":\"Thanh tra\"}");
        assertThat(reopened.json().path("status").asString()).isEqualTo("DRAFT");
        assertThat(reopened.json().path("approved")).hasSize(28);
        assertThat(reopened.json().path("milestones")).hasSize(2);
    }

    @Test
    void an_officer_with_a_delegation_approves_for_the_unit_until_it_is_taken_back() {
        var delegate = Tokens.of("submissions.delegate", "submissions.d", "officer");
        assertThat(as(sent("2023-Q2"), delegate, "approve", "").problem()).isEqualTo("role-missing");
        var leader = Desk.of(port, "submissions.c", "2023-Q2").calls().as(Tokens.leader("submissions.d"));
        var granted = leader.post("/api/delegations/submissions.d", """
                {"to":"submissions.delegate","form":"CCHC-Q","from":"2026-04-02","until":"2026-04-30",
                 "instrument":"Quyết định số 12/QĐ-UBND"}
                """);
        assertThat(granted.status()).isEqualTo(200);
        assertThat(as(Desk.of(port, "submissions.c", "2023-Q2"), delegate, "approve", "").json().path("versions")
                .get(0).path("steps").get(0).path("by").asString()).isEqualTo("submissions.delegate");
        var id = granted.json().path("all").get(0).path("id").asString();
        assertThat(leader.post("/api/delegations/submissions.d/" + id + "/revoke", "").status()).isEqualTo(200);
        assertThat(leader.post("/api/delegations/submissions.d/" + id + "/revoke", "").problem())
                .isEqualTo("delegation-already-revoked");
        assertThat(as(sent("2023-Q3"), delegate, "approve", "").problem()).isEqualTo("role-missing");
    }

    @Test
    void figures_are_typed_cell_by_cell_and_tried_before_they_are_sent() {
        var desk = Desk.of(port, "submissions.c", "2023-Q4");
        assertThat(desk.officer().post(desk.path() + "/validate", "{}").json().path("violations")).hasSize(28);
        var draft = desk.save(Map.of());
        var patched = desk.officer().with("If-Match", draft.entityTag()).call("PATCH", desk.path(), """
                {"figures":{"dialogues":{"value":"7"},"newsItems":null,"lateFiles":{"value":"1"}}}
                """);
        assertThat(patched.json().path("figures").path("dialogues").path("value").asString()).isEqualTo("7");
        assertThat(patched.json().path("figures").has("newsItems")).isFalse();
        assertThat(patched.json().path("saved").path("by").asString()).isEqualTo("canbo.submissions.c");
        var tried = desk.officer().post(desk.path() + "/validate", "{}").json();
        assertThat(tried.path("violations")).extracting(found -> found.path("rule").asString() + " "
                + found.path("severity").asString()).containsExactly("missing-figure HARD", "onTimeAndLate SOFT");
        assertThat(tried.path("violations").get(1).path("figures")).hasSize(3);
        assertThat(tried.path("violations").get(1).path("message").asString()).startsWith("Hồ sơ giải quyết đúng hạn");
        desk.officer().with("If-Match", patched.entityTag()).call("PATCH", desk.path(),
                "{\"figures\":{\"newsItems\":{\"value\":\"1\"}}}");
        assertThat(desk.submit().problem()).isEqualTo("explanation-missing");
        var sent = desk.officer().post(desk.path() + "/submit",
                "{\"kind\":\"OFFICIAL\",\"explanations\":{\"lateFiles\":\"Hồ sơ trễ từ kỳ trước chuyển sang\"}}");
        assertThat(sent.json().path("versions").get(0).path("explained").get(0).path("rule").asString())
                .isEqualTo("onTimeAndLate");
        assertThat(sent.json().path("timeliness").path("state").asString()).isEqualTo("LATE");
        assertThat(desk.officer().post(desk.path() + "/validate", "{}").problem()).isEqualTo("awaiting-review");
    }

    @Test
    void what_was_known_on_a_day_is_answered_and_days_to_come_are_not() {
        var desk = sent("2022-Q4");
        assertThat(desk.officer().get(desk.path() + "/known?on=2026-04-01").json().path("versions")).isEmpty();
        assertThat(desk.officer().get(desk.path() + "/known?on=2026-04-02").json().path("pending")).hasSize(28);
        assertThat(desk.officer().get(desk.path() + "/known?on=2026-04-03").problem()).isEqualTo("bad-day");
        assertThat(desk.officer().get(desk.path() + "/reconciliation").json().path("rows").get(0).path("comparison")
                .asString()).isEqualTo("ONLY_OFFICIAL");
    }

    private Desk sent(String period) {
        var desk = Desk.of(port, "submissions.c", period);
        desk.save(Map.of());
        assertThat(desk.submit().status()).isEqualTo(200);
        return desk;
    }

    private static Answer as(Desk desk, String token, String action, String body) {
        return desk.calls().as(token).post(desk.path() + "/" + action, body);
    }

    private static RegisteredUnit unit(String code, UnitLevel level, @Nullable String parent) {
        List<ParentLink> links = parent == null ? List.of() : List.of(new ParentLink(parent, OLD, null));
        return new RegisteredUnit(code, "Đơn vị " + code, level, OLD, null, links, List.of());
    }
}

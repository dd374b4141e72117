package vn.tiendo.kpi.late;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.tiendo.kpi.KpiServiceTest;
import vn.tiendo.kpi.QuietProvince;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

@KpiServiceTest
class OneStopDraftTest {

    private static final String DESK = "/api/one-stop/02647/2025-Q4";
    private static final String DRAFT = "/api/submissions/02647/CCHC-Q/2026-Q1";

    @LocalServerPort
    private int port;

    @BeforeEach
    void published() {
        QuietProvince.publish(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("02647"));
    }

    @Test
    void figures_of_the_register_come_into_the_draft_and_the_others_stay() {
        var desk = DESK.replace("2025-Q4", "2026-Q1");
        officer().put(DRAFT, "{\"figures\":{\"broadcasts\":{\"value\":\"7\"},\"lateFiles\":{\"value\":\"99\"}}}");
        officer().put("/api/late-files/02647/RECORDS-DRAFT-1",
                "{\"field\":\"Hộ tịch\",\"due\":\"2026-01-05\",\"returned\":\"2026-01-07\",\"cause\":\"Chờ xác minh\"}");
        officer().put(desk, "{\"received\":60,\"resolved\":50,\"online\":45,\"digitised\":50}");

        var taken = officer().post(desk + "/draft?form=CCHC-Q", "");
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
        assertThat(taken.json().path("figures")).hasSize(7);
        var figures = officer().get(DRAFT).json().path("figures");
        assertThat(value(figures, "broadcasts")).isEqualTo("7");
        assertThat(value(figures, "lateFiles")).isEqualTo("1");
        assertThat(value(figures, "proceduresOnTime")).isEqualTo("49");
        assertThat(value(figures, "resultsDigitised")).isEqualTo("50");

        assertThat(officer().with("If-Match", "\"1\"").post(desk + "/draft?form=CCHC-Q", "").status()).isEqualTo(412);
    }

    private static String value(JsonNode figures, String code) {
        return figures.path(code).path("value").asString();
    }

    @Test
    void what_nobody_owes_is_not_drafted() {
        assertThat(officer().post(DESK + "/draft?form=X", "").problem()).isEqualTo("unknown-form");
        assertThat(officer().post(DESK + "/draft", "").problem()).isEqualTo("malformed-request");
        assertThat(officer().post("/api/one-stop/02647/2026/draft?form=CCHC-Q", "").problem())
                .isEqualTo("period-not-of-form");
    }
}

package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class ResultApiTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    private String link(String unit) {
        return officer(unit).post("/api/evidence", """
                {"kind":"LINK","address":"https://thanhhoa.gov.vn/qd-12","title":"Quyết định số 12/QĐ-UBND"}""").json()
                .path("id").asString();
    }

    @Test
    void each_product_of_a_result_names_the_evidence_that_proves_it_and_the_evidence_knows() {
        publish(plan("l-result", "14797", "2099", "Năm 2099"), port);
        var id = link("14797");
        assertThat(officer("14797").post("/api/tasks/l-result.t1/submit",
                "{\"evidence\":[{\"id\":\"%s\",\"product\":1}]}".formatted(id)).problem())
                .isEqualTo("product-without-evidence");
        var submitted = officer("14797").post("/api/tasks/l-result.t1/submit", """
                {"evidence":[{"id":"%s","product":1},{"text":"Báo cáo số 45/BC-UBND","product":2}]}""".formatted(id));
        assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
        var first = submitted.json().path("evidence").get(0);
        assertThat(first.path("text").asString()).isEqualTo("Quyết định số 12/QĐ-UBND");
        assertThat(first.path("evidence").asString()).isEqualTo(id);
        await().untilAsserted(() -> assertThat(officer("14797").get("/api/evidence/" + id).response().body())
                .contains("l-result.t1"));
        assertThat(Calls.to(port).as(Tokens.leader("14797")).post("/api/tasks/l-result.t1/confirm", "").status())
                .isEqualTo(200);
        assertThat(officer("14797").post("/api/evidence/" + id + "/withdraw", "{\"reason\":\"x\"}").problem())
                .isEqualTo("evidence-of-confirmed-result");
    }

    @Test
    void a_result_names_only_evidence_there_is_of_the_own_unit_and_not_withdrawn() {
        publish(plan("l-foreign", "14797", "2099", "Năm 2099"), port);
        var path = "/api/tasks/l-foreign.t1/submit";
        assertThat(officer("14797").post(path, "{\"evidence\":[{\"id\":\"ev-none\"}]}").problem())
                .isEqualTo("evidence-unknown");
        assertThat(officer("14797").post(path, "{\"evidence\":[{\"id\":\"%s\"}]}".formatted(link("14758"))).problem())
                .isEqualTo("evidence-of-another-unit");
        var withdrawn = link("14797");
        officer("14797").post("/api/evidence/" + withdrawn + "/withdraw", "{\"reason\":\"nhầm\"}");
        assertThat(officer("14797").post(path, "{\"evidence\":[{\"id\":\"%s\"}]}".formatted(withdrawn)).problem())
                .isEqualTo("evidence-withdrawn");
        assertThat(officer("14797").post(path, "{\"evidence\":[{\"text\":\"x\",\"product\":3}]}").problem())
                .isEqualTo("unknown-product");
    }
}

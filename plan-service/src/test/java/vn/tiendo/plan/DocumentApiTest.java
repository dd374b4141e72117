package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentApiTest extends PlanServiceTest {

    @Test
    void a_plan_s_document_has_a_readable_name_and_is_sent_again_only_when_the_plan_changed() {
        var path = "/api/plans/" + draft("14758") + "/document.docx";

        var answer = officer("14758").get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).startsWith("PK");
        assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow())
                .contains("wordprocessingml.document");
        assertThat(answer.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename=\"ke-hoach-12-kh-ubnd-ke-hoach-cai-cach-hanh-chinh-nam-2026.docx\"")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2012-KH-UBND");
        assertThat(officer("14758").with("If-None-Match", answer.entityTag()).get(path).status()).isEqualTo(304);
        assertThat(officer("14797").get(path).problem()).isEqualTo("not-your-unit");
    }
}

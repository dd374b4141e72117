package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.platform.test.Calls;

class ApiDocumentTest extends PlanServiceTest {

    @Test
    void every_route_is_described_with_its_headers_and_problems() {
        var document = Calls.to(port).get("/v3/api-docs").json();
        assertThat(document.path("paths")).hasSizeGreaterThan(8).allSatisfy(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(operation.path("responses").path("default").path("content").toString())
                    .contains("application/problem+json");
        }));
        var publish = document.path("paths").path("/api/plans/{id}/publish").path("post").path("parameters");
        assertThat(publish.valueStream().map(parameter -> parameter.path("name").asString()))
                .containsExactly("id", "Idempotency-Key", "If-Match");
        var content = document.path("paths").path("/api/plans/imports").path("post").path("requestBody")
                .path("content");
        assertThat(content.propertyNames()).contains("multipart/form-data");
    }
}

package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
class OpenApiTest {

    @Test
    void one_document_describes_all_services_and_says_which_is_missing(@LocalServerPort int port) {
        Stage.PLAN.answer("/v3/api-docs", document("/api/plans", "string"));
        Stage.KPI.answer("/v3/api-docs", document("/api/forms", "string"));
        Stage.REPORT.answer("/v3/api-docs", document("/api/scoreboards/{unit}", "integer"));

        var answer = Client.at(port).get("/api/openapi.json", Stage.IDENTITY.token("quantri.VN", "VN", "officer"));

        var merged = JsonMapper.shared().readTree(answer.body());
        assertThat(merged.get("paths").propertyNames()).containsExactly("/api/plans", "/api/forms",
                "/api/scoreboards/{unit}");
        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("Unit", "Unit.report");
        assertThat(merged.at("/paths/~1api~1scoreboards~1{unit}/get/schema/$ref").asString())
                .isEqualTo("#/components/schemas/Unit.report");
        assertThat(merged.at("/x-unreachable-services/0").asString()).isEqualTo("task");
    }

    private static String document(String path, String type) {
        return """
                {"openapi":"3.1.0","paths":{"%s":{"get":{"schema":{"$ref":"#/components/schemas/Unit"}}},"/intern":{}},
                "components":{"schemas":{"Unit":{"type":"%s"}}}}""".formatted(path, type);
    }
}

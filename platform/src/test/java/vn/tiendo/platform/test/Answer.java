package vn.tiendo.platform.test;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /** Last part of the problem's type. */
    public String problem() {
        String type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public String entityTag() {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}

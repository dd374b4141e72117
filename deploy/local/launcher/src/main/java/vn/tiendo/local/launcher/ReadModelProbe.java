package vn.tiendo.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks report-service how far it is with its numbers. */
record ReadModelProbe(int port) {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Whether it serves that generation. */
    boolean serves(int generation) {
        var health = health();
        return "UP".equals(health.path("status").asString(""))
                && health.path("details").path("generation").asInt(0) == generation;
    }

    /** Events it has still to read; -1 while it does not say. */
    long eventsLeft() {
        return health().path("details").path("eventsLeft").asLong(-1);
    }

    private JsonNode health() {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readModel");
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return MAPPER.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException _) {
            return MAPPER.createObjectNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return MAPPER.createObjectNode();
        }
    }
}

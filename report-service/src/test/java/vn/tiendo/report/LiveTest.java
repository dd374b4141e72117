package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.Province.figures;
import static vn.tiendo.report.Province.submission;
import static vn.tiendo.report.Province.submitted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveTest {

    private static final String PERIOD = "2025-Q4";

    @LocalServerPort
    private int port;

    @Test
    void a_reader_sees_changes_as_they_happen_and_what_he_missed_when_he_comes_back() throws Exception {
        Told first;
        try (TestTopic kpi = new TestTopic(Topics.KPI); BufferedReader stream = open(null)) {
            assertThat(next(stream).name()).isEqualTo("hello");
            kpi.send(submission("14758", PERIOD), 1, submitted("14758", PERIOD, null, figures(10, 9)));
            first = next(stream);
            assertThat(first.data()).contains("\"reported\":1").contains("Phường Hàm Rồng");
        }
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            kpi.send(submission("14797", PERIOD), 1, submitted("14797", PERIOD, null, figures(10, 9)));
        }
        try (BufferedReader stream = open(first.id())) {
            assertThat(next(stream).name()).isEqualTo("hello");
            assertThat(next(stream).data()).contains("\"reported\":2");
        }
        try (BufferedReader stream = open("0.0")) {
            assertThat(next(stream).name()).isEqualTo("reset");
        }
    }

    /** What a reader is told, and the id that holds after it. */
    private record Told(String id, String name, String data) {}

    private BufferedReader open(@org.jspecify.annotations.Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + port + "/api/events?unit=38&types=figures-rolled-up"))
                .header("Authorization", "Bearer " + Tokens.reviewer("38"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<java.io.InputStream> response = HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** Passes over heartbeats, which have an id and no data. */
    private static Told next(BufferedReader stream) throws IOException {
        String id = "";
        String name = "";
        while (true) {
            String line = stream.readLine();
            assertThat(line).as("the stream goes on").isNotNull();
            if (line.startsWith("id:")) {
                id = line.substring(3);
            } else if (line.startsWith("event:")) {
                name = line.substring(6);
            } else if (line.startsWith("data:")) {
                return new Told(id, name, line.substring(5));
            }
        }
    }
}

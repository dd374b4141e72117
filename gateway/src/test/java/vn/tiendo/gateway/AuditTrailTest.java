package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class AuditTrailTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private int port;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void a_write_leaves_one_line(CapturedOutput log) {
        var token = Stage.IDENTITY.token("canbo.14758", "14758", "officer");

        Client.at(port).send("/api/submissions/14758/CCHC-Q/2026-Q1/submit",
                request -> request.header("Authorization", "Bearer " + token)
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .POST(BodyPublishers.noBody()));

        assertThat(audit(log)).singleElement().asString().contains("\"message\":\"write\"", "\"user\":\"canbo.14758\"",
                "\"unit\":\"14758\"", "\"method\":\"POST\"", "\"status\":200", "\"traceId\":\"" + TRACE + "\"",
                "\"path\":\"/api/submissions/14758/CCHC-Q/2026-Q1/submit\"").doesNotContain(token);
    }

    @Test
    void a_denial_leaves_one_line_and_a_read_none(CapturedOutput log) {
        Client.at(port).get("/api/plans", Stage.IDENTITY.token("canbo.14758", "14758", "officer"));
        assertThat(audit(log)).isEmpty();

        Client.at(port).get("/api/plans");
        assertThat(audit(log)).singleElement().asString().contains("\"message\":\"denied\"", "\"user\":\"-\"",
                "\"status\":401", "\"level\":\"WARN\"");
    }

    @Test
    void a_forged_write_names_whose_session_was_used(CapturedOutput log) {
        var browser = Client.signedIn(port);

        browser.send("/api/plans/p1/publish", request -> request.POST(BodyPublishers.noBody()));

        assertThat(audit(log)).singleElement().asString().contains("\"message\":\"denied\"",
                "\"user\":\"thamdinh.38\"", "\"status\":403");
    }

    private static java.util.List<String> audit(CapturedOutput log) {
        return log.getOut().lines().filter(line -> line.contains("\"logger_name\":\"audit\"")).toList();
    }
}

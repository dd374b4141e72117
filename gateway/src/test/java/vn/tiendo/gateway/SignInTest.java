package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class SignInTest {

    private static final String PATH = "/api/submissions/38/CCHC-Q/2026-Q1";

    private int port;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void a_program_without_a_token_is_refused_by_name() {
        var answer = Client.at(port).get("/api/plans");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"https://tiendo.vn/problems/sign-in-required\"",
                "\"title\":\"Chưa đăng nhập\"", "\"status\":401", "\"action\":", "\"traceId\":");
    }

    @Test
    void the_problem_speaks_English_to_whom_asks_for_it() {
        var answer = Client.at(port).send("/api/plans", request -> request.header("Accept-Language", "en-GB,en"));

        assertThat(answer.body()).contains("\"title\":\"Not signed in\"");
    }

    @Test
    void an_expired_or_foreign_token_is_refused() {
        var expired = Stage.IDENTITY.token("canbo.14758", "14758", "officer", Instant.now().minusSeconds(120));
        var foreign = new StubIdentity().token("canbo.14758", "14758", "officer");

        for (var token : new String[]{expired, foreign, "nonsense"}) {
            var answer = Client.at(port).get("/api/plans", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void a_person_is_sent_to_sign_in() {
        var answer = Client.at(port).send("/", request -> request.header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/oauth2/authorization/tiendo");
    }

    @Test
    void a_session_becomes_the_persons_token() {
        var browser = Client.signedIn(port);

        assertThat(browser.get("/api/me").body()).isEqualTo(
                "{\"username\":\"thamdinh.38\",\"name\":\"Nguyễn Văn Thẩm\",\"unit\":\"38\",\"roles\":[\"reviewer\"]}");
        assertThat(browser.get("/api/plans").body()).containsPattern("\"authorization\":\"Bearer ey[^\"]+\"")
                .contains("\"cookie\":\"null\"");
    }

    @Test
    void a_write_by_session_needs_the_pages_token() {
        var browser = Client.signedIn(port);

        var forged = browser.send(PATH, request -> request.PUT(BodyPublishers.ofString("{}")));
        var own = browser.send(PATH, request -> request.header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .PUT(BodyPublishers.ofString("{}")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("https://tiendo.vn/problems/csrf-token-missing");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("\"service\":\"kpi\"");
    }

    @Test
    void a_write_by_bearer_token_needs_no_other() {
        var token = Stage.IDENTITY.token("canbo.14758", "14758", "officer");

        assertThat(Client.at(port).put(PATH, token, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_here_and_leads_to_the_provider() {
        var browser = Client.signedIn(port);
        var session = browser.cookie("TIENDO_SESSION");

        var answer = browser.send("/logout",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + browser.cookie("XSRF-TOKEN"))));

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(Stage.IDENTITY.issuer() + "/end?id_token_hint=ey");
        var old = Client.at(port).send("/api/me", request -> request.header("Cookie", "TIENDO_SESSION=" + session));
        assertThat(old.statusCode()).isEqualTo(401);
    }

    @Test
    void metrics_are_for_administrators_and_health_for_everybody() {
        var reviewer = Stage.IDENTITY.token("thamdinh.38", "38", "reviewer");
        var administrator = Stage.IDENTITY.token("quantri.VN", "VN", "administrator");

        assertThat(Client.at(port).get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(Client.at(port).get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(Client.at(port).get("/actuator/metrics", reviewer).statusCode()).isEqualTo(403);
        assertThat(Client.at(port).get("/actuator/metrics", administrator).statusCode()).isEqualTo(200);
    }
}

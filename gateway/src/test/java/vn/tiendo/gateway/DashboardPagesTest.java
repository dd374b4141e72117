package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class DashboardPagesTest {

    @Test
    void every_page_of_the_dashboard_shows_its_index_with_a_nonce_of_its_own(@LocalServerPort int port) {
        var browser = Client.signedIn(port);

        for (var path : new String[]{"/", "/units/38", "/tasks/kh38.t1", "/tasks/cv-1.t5@2026-11/"}) {
            var page = browser.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html").doesNotContain("__CSP_NONCE__");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .containsPattern("'nonce-[A-Za-z0-9_-]{22}'").contains("form-action 'self' http://localhost:");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void the_public_page_is_shown_to_everybody(@LocalServerPort int port) {
        var visitor = Client.at(port);
        for (var path : new String[]{"/public", "/public/38", "/public/38/2026-Q1"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(visitor.get("/publicly").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_service_worker_is_asked_for_anew_each_time_and_may_read_from_here_only(@LocalServerPort int port) {
        var worker = Client.signedIn(port).get("/offline.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; connect-src 'self'");
    }

    @Test
    void a_file_that_is_not_there_is_not_a_page(@LocalServerPort int port) {
        assertThat(Client.signedIn(port).get("/missing.js").statusCode()).isEqualTo(404);
    }
}

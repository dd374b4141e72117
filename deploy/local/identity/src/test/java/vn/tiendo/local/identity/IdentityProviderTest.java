package vn.tiendo.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.JsonNode;

class IdentityProviderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final Browserless scripts = new Browserless("http://localhost:" + port, HttpClient.newHttpClient());

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext provider;

    @BeforeEach
    void start() {
        provider = run();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void the_issuer_is_found_where_its_tokens_say() {
        var discovery = scripts.get("/.well-known/openid-configuration");
        assertThat(discovery.get("issuer").asString()).isEqualTo(scripts.issuer());
        assertThat(discovery.get("jwks_uri").asString()).startsWith(scripts.issuer());
    }

    @Test
    void a_script_gets_a_token_with_unit_and_roles() {
        var tokens = scripts.tokens("canbo.14758");
        for (var token : new String[]{"access_token", "id_token"}) {
            var claims = Browserless.claims(tokens, token);
            assertThat(claims.get("sub").asString()).isEqualTo("canbo.14758");
            assertThat(claims.get("unit").asString()).isEqualTo("14758");
            assertThat(claims.get("roles").valueStream().map(JsonNode::asString)).containsExactly("officer");
            assertThat(claims.get("name").asString()).contains("14758");
        }
        assertThat(tokens.get("expires_in").asInt()).isBetween(85, 90);
    }

    @Test
    void every_role_has_its_name_in_the_token() {
        var roles = Map.of("thamdinh.38", "reviewer", "chutich.38", "leader", "quantri.VN", "administrator",
                "tichhop.14758.2025", "integrator");
        roles.forEach((username, role) -> assertThat(
                Browserless.claims(scripts.tokens(username), "access_token").at("/roles/0").asString())
                .isEqualTo(role));
    }

    @Test
    void a_wrong_password_or_name_gets_nothing() {
        assertThat(scripts.authorize("canbo.14758", "wrong").statusCode()).isEqualTo(401);
        assertThat(scripts.authorize("nobody.14758", "tiendo").statusCode()).isEqualTo(401);
        assertThat(scripts.authorize("canbo.", "tiendo").statusCode()).isEqualTo(401);
    }

    @Test
    void the_key_outlives_a_restart() {
        var before = scripts.get("/oauth2/jwks");
        stop();
        start();
        assertThat(scripts.get("/oauth2/jwks")).isEqualTo(before);
    }

    @Test
    void a_browser_signs_in_with_the_form_and_is_sent_on() {
        var browser = new Browserless(scripts.issuer(), HttpClient.newBuilder().cookieHandler(new CookieManager())
                .build());
        var wanted = HttpRequest.newBuilder(browser.authorizeUri()).header("Accept", "text/html").build();
        assertThat(browser.send(wanted).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .endsWith("/login"));
        var page = browser.send(HttpRequest.newBuilder(at("/login")).header("Accept-Language", "vi").build());
        assertThat(page.body()).contains("Đăng nhập", "lang=\"vi\"").doesNotContain("http://", "https://");
        assertThat(signIn(browser, page.body(), "wrong")).endsWith("/login?error");
        assertThat(signIn(browser, page.body(), "tiendo")).startsWith(scripts.issuer() + "/oauth2/authorize");
        assertThat(browser.send(wanted).headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .startsWith("http://127.0.0.1/callback?code="));
    }

    @Test
    void the_page_speaks_english_when_asked() {
        var page = scripts.send(HttpRequest.newBuilder(at("/login?error")).header("Accept-Language", "en").build());
        assertThat(page.body()).contains("Sign in", "Wrong user name or password");
    }

    @Test
    void it_is_ready_when_it_answers() {
        assertThat(scripts.get("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
    }

    private String signIn(Browserless browser, String page, String password) {
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).isTrue();
        var form = Browserless.form(Map.of("username", "chutich.38", "password", password, "_csrf", csrf.group(1)));
        return browser.send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build())
                .headers().firstValue("Location").orElseThrow();
    }

    private URI at(String path) {
        return URI.create(scripts.issuer() + path);
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(IdentityProvider.class).run("--server.port=" + port,
                "--tiendo.identity.key-file=" + data.resolve("key.json"),
                "--tiendo.identity.access-token-lifetime=90s");
    }
}

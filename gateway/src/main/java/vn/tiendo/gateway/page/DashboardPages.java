package vn.tiendo.gateway.page;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.FileCopyUtils;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the dashboard: hashed files for a year, its service worker, and index.html for every address that is a page of
 * it.
 */
@Configuration(proxyBeanMethods = false)
class DashboardPages {

    private static final String FILES = "META-INF/resources/";
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'";
    private static final MediaType JAVASCRIPT = MediaType.valueOf("text/javascript");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Bean
    RouterFunction<ServerResponse> assets() {
        var lasting = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return RouterFunctions.resources("/assets/**", new ClassPathResource(FILES + "assets/"),
                (_, headers) -> headers.setCacheControl(lasting));
    }

    /** The service worker that keeps the page for when there is no network: asked for anew each time, allowed to read from here only. */
    @Bean
    RouterFunction<ServerResponse> serviceWorker() {
        var script = new ClassPathResource(FILES + "offline.js");
        return RouterFunctions.route().GET("/offline.js", _ -> script.exists()
                ? ServerResponse.ok().contentType(JAVASCRIPT).cacheControl(CacheControl.noCache())
                        .header("Content-Security-Policy", WORKER_POLICY).bodyValue(script)
                : ServerResponse.notFound().build()).build();
    }

    @Bean
    RouterFunction<ServerResponse> pages(OAuth2ClientProperties identity) {
        var index = new ClassPathResource(FILES + "index.html");
        var policy = new PagePolicy(identity);
        return RouterFunctions.route().GET(DashboardPaths::isPage, request -> {
            if (!index.exists()) {
                return ServerResponse.notFound().build();
            }
            var nonce = nonce();
            return html(index).flatMap(html -> ServerResponse.ok().contentType(MediaType.TEXT_HTML)
                    .cacheControl(CacheControl.noCache()).header("Content-Security-Policy", policy.with(nonce))
                    .bodyValue(html.replace("__CSP_NONCE__", nonce)));
        }).build();
    }

    private static Mono<String> html(ClassPathResource index) {
        return Mono.fromCallable(
                () -> new String(FileCopyUtils.copyToByteArray(index.getInputStream()), StandardCharsets.UTF_8));
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

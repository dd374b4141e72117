package vn.tiendo.gateway.signin;

import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Writes with a session cookie must repeat the token of cookie {@code XSRF-TOKEN} in header {@code X-XSRF-TOKEN} (or
 * form field {@code _csrf}). Bearer requests need not: a browser never adds that header by itself.
 */
final class ForgeryGuard {

    static final String SESSION_COOKIE = "TIENDO_SESSION";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
            HttpMethod.TRACE);

    private ForgeryGuard() {}

    static ServerCsrfTokenRepository tokens() {
        var cookies = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    static ServerCsrfTokenRequestAttributeHandler plain() {
        return new ServerCsrfTokenRequestAttributeHandler();
    }

    static Mono<MatchResult> appliesTo(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var authorization = Objects
                .requireNonNullElse(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION), "");
        var exempt = READS.contains(request.getMethod()) || !request.getCookies().containsKey(SESSION_COOKIE)
                || authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return exempt ? MatchResult.notMatch() : MatchResult.match();
    }

    /** Has the cookie written with the first answer; Spring Security would wait until a view asks for the token. */
    static WebFilter cookieWriter() {
        return (exchange, chain) -> exchange
                .<Mono<CsrfToken>>getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty())
                .then(chain.filter(exchange));
    }
}

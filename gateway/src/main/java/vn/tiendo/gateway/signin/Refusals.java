package vn.tiendo.gateway.signin;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.tiendo.gateway.GatewaySettings;
import vn.tiendo.gateway.problem.ProblemType;
import vn.tiendo.gateway.problem.Problems;

/** Turns away: programs and the page's calls by a problem, people without a session by sending them to sign in. */
@Component
class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final Problems problems;
    private final ServerAuthenticationEntryPoint signIn;

    Refusals(Problems problems, GatewaySettings settings) {
        var host = settings.publicUrl();
        var path = "/oauth2/authorization/" + Registrations.ID;
        this.problems = problems;
        this.signIn = new RedirectServerAuthenticationEntryPoint(
                host == null ? path : host.resolve(path).toString());
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException cause) {
        if (cause instanceof AuthenticationServiceException) {
            return Mono.error(new IdentityUnavailable(cause));
        }
        if (isForProgram(exchange)) {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(cause));
            return problems.write(exchange, ProblemType.SIGN_IN_REQUIRED);
        }
        return signIn.commence(exchange, cause);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return problems.write(exchange, ProblemType.FORBIDDEN);
    }

    /** The write came with a session but without its token: the session's user is still named in the audit line. */
    Mono<Void> forged(ServerWebExchange exchange, AccessDeniedException denied) {
        return new WebSessionServerSecurityContextRepository().load(exchange)
                .mapNotNull(SecurityContext::getAuthentication).mapNotNull(Caller::of)
                .doOnNext(caller -> caller.remember(exchange))
                .then(Mono.defer(() -> problems.write(exchange, ProblemType.CSRF_TOKEN_MISSING)));
    }

    Mono<Void> signInFailed(WebFilterExchange filtered, AuthenticationException cause) {
        // Also comes here for a bearer token that nobody can check at the moment: the filter of the sign-in lies outside.
        return cause instanceof AuthenticationServiceException
                ? Mono.error(new IdentityUnavailable(cause))
                : problems.write(filtered.getExchange(), ProblemType.SIGN_IN_FAILED);
    }

    private static boolean isForProgram(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        return path.startsWith("/api/") || path.startsWith("/actuator")
                || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static String challenge(AuthenticationException cause) {
        return cause instanceof OAuth2AuthenticationException refused
                ? "Bearer error=\"%s\"".formatted(
                        Objects.requireNonNullElse(refused.getError().getErrorCode(), "invalid_token"))
                : "Bearer";
    }
}

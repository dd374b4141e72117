package vn.tiendo.gateway.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who makes a request, as the identity provider says.
 *
 * @param username the account
 * @param name the person's name, or the account where it has none
 * @param unit code of the unit the account belongs to, null where it has none
 * @param roles lower-case roles, e.g. {@code officer}
 */
public record Caller(String username, String name, @Nullable String unit, List<String> roles) {

    private static final String ATTRIBUTE = Caller.class.getName();

    static @Nullable Caller of(@Nullable Authentication authentication) {
        return switch (authentication) {
            case OAuth2AuthenticationToken session -> of(session.getName(), session.getPrincipal().getAttributes());
            case JwtAuthenticationToken bearer -> of(bearer.getName(), bearer.getTokenAttributes());
            case null, default -> null;
        };
    }

    private static Caller of(String username, Map<String, Object> claims) {
        var roles = claims.get("roles") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.<String>of();
        var name = claims.get("name") instanceof String text ? text : username;
        return new Caller(username, name, claims.get("unit") instanceof String unit ? unit : null, roles);
    }

    void remember(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /** The caller of this request, null while or where nobody is signed in. */
    public static @Nullable Caller of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }
}

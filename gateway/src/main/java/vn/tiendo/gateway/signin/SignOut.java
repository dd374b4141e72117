package vn.tiendo.gateway.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.tiendo.gateway.GatewaySettings;

/** After the session has ended here, it is ended at the identity provider too, which sends the person back. */
@Component
class SignOut implements ServerLogoutSuccessHandler {

    private final OidcClientInitiatedServerLogoutSuccessHandler provider;

    SignOut(Registrations registrations, GatewaySettings settings) {
        this.provider = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        var host = settings.publicUrl();
        provider.setPostLogoutRedirectUri(host == null ? "{baseUrl}/" : host.resolve("/").toString());
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange exchange, Authentication authentication) {
        return provider.onLogoutSuccess(exchange, authentication);
    }
}

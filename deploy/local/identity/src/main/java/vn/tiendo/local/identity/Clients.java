package vn.tiendo.local.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the gateway for browsers, the command line for scripts. */
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String CLI_REDIRECT = "http://127.0.0.1/callback";

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(gateway(settings), commandLine(settings));
    }

    private static RegisteredClient gateway(IdentitySettings settings) {
        return client("tiendo-gateway", settings)
                .clientSecret("{noop}" + settings.gatewaySecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.gateway() + "/login/oauth2/code/tiendo")
                .postLogoutRedirectUri(settings.gateway() + "/")
                .clientSettings(ClientSettings.builder().requireProofKey(false).build())
                .build();
    }

    private static RegisteredClient commandLine(IdentitySettings settings) {
        return client("tiendo-cli", settings)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .redirectUri(CLI_REDIRECT)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient.Builder client(String id, IdentitySettings settings) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(settings.accessTokenLifetime()).build());
    }
}

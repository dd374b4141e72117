package vn.tiendo.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What is in a token, and what it is signed with. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(new SigningKey(settings.keyFile()).readOrMake()));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> unitAndRoles() {
        return context -> {
            if (carriesThePerson(context.getTokenType())) {
                account(context).ifPresent(account -> context.getClaims()
                        .claim("name", account.displayName())
                        .claim("unit", account.unit())
                        .claim("roles", account.roles()));
            }
        };
    }

    private static Optional<DemoAccount> account(JwtEncodingContext context) {
        return Optional.ofNullable(context.<Authentication>getPrincipal())
                .flatMap(person -> DemoAccount.named(person.getName()));
    }

    private static boolean carriesThePerson(OAuth2TokenType type) {
        return OAuth2TokenType.ACCESS_TOKEN.equals(type) || OidcParameterNames.ID_TOKEN.equals(type.getValue());
    }
}

package vn.tiendo.local.identity;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class AuthorizationsTest {

    private static final RegisteredClient CLIENT = RegisteredClient.withId("c")
            .clientId("c")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/callback")
            .build();

    private final Authorizations authorizations = new Authorizations();

    @Test
    void a_whole_province_can_sign_in_at_once() {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Void>> signIns = IntStream.range(0, 2_000)
                    .mapToObj(person -> CompletableFuture.runAsync(() -> signIn("t" + person), people))
                    .toList();
            assertThatCode(() -> signIns.forEach(CompletableFuture::join)).doesNotThrowAnyException();
        }
    }

    private void signIn(String token) {
        Instant now = Instant.now();
        authorizations.save(OAuth2Authorization.withRegisteredClient(CLIENT)
                .id(token)
                .principalName(token)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, now, now.plusSeconds(60)))
                .build());
        authorizations.findByToken("nobody", OAuth2TokenType.ACCESS_TOKEN);
    }
}

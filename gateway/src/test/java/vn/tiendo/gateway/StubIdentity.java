package vn.tiendo.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/** An identity provider that signs everybody in as the reviewer of province 38 and serves its keys and addresses. */
final class StubIdentity {

    private final StubServer server;
    private final RSAKey key;
    private volatile String nonce = "";

    StubIdentity() {
        this(0);
    }

    StubIdentity(int port) {
        server = new StubServer("identity", port);
        try {
            key = new RSAKeyGenerator(2048).keyID("k").algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(issuer()));
        server.answer("/jwks", new JWKSet(key.toPublicJWK()).toString());
        server.answer("/authorize", this::authorize);
        server.answer("/token", exchange -> StubServer.reply(exchange, 200, """
                {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":300,"scope":"openid profile"}"""
                .formatted(token("thamdinh.38", "38", "reviewer"), token("thamdinh.38", "38", "reviewer"))));
    }

    String issuer() {
        return server.address().toString();
    }

    String token(String username, String unit, String role) {
        return token(username, unit, role, Instant.now().plusSeconds(300));
    }

    String token(String username, String unit, String role, Instant expires) {
        var claims = new JWTClaimsSet.Builder().issuer(issuer()).subject(username).claim("name", "Nguyễn Văn Thẩm")
                .claim("unit", unit).claim("roles", List.of(role)).claim("nonce", nonce).audience("tiendo-gateway")
                .issueTime(Date.from(Instant.now().minusSeconds(3600))).expirationTime(Date.from(expires)).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        nonce = parameter(query, "nonce");
        exchange.getResponseHeaders().set("Location",
                java.net.URLDecoder.decode(parameter(query, "redirect_uri"), java.nio.charset.StandardCharsets.UTF_8)
                        + "?code=c&state=" + parameter(query, "state"));
        StubServer.reply(exchange, 302, "{}");
    }

    private static String parameter(String query, String name) {
        var found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return found.find() ? found.group(1) : "";
    }
}

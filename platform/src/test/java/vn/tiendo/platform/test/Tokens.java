package vn.tiendo.platform.test;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens like the identity provider's, from an issuer of this test run that a service can really ask for its keys. */
public final class Tokens {

    private static final Issuer ISSUER = Issuer.start();

    private Tokens() {}

    /** Address of the issuer. */
    public static String issuer() {
        return ISSUER.address();
    }

    public static String officer(String unit) {
        return of("canbo." + unit, unit, "officer");
    }

    public static String reviewer(String unit) {
        return of("thamdinh." + unit, unit, "reviewer");
    }

    public static String leader(String unit) {
        return of("chutich." + unit, unit, "leader");
    }

    public static String administrator(String unit) {
        return of("quantri." + unit, unit, "administrator");
    }

    public static String of(String username, String unit, String... roles) {
        return ISSUER.token(username, unit, List.of(roles), Instant.now().plus(Duration.ofHours(1)));
    }

    /** A token that stopped being valid an hour ago. */
    public static String expired(String unit) {
        return ISSUER.token("canbo." + unit, unit, List.of("officer"), Instant.now().minus(Duration.ofHours(1)));
    }

    private record Issuer(String address, RSAKey key) {

        static Issuer start() {
            try {
                RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                String address = "http://127.0.0.1:" + server.getAddress().getPort();
                server.createContext("/jwks",
                        exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
                server.createContext("/.well-known/openid-configuration",
                        exchange -> answer(exchange,
                                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\",\"subject_types_supported\":[\"public\"]}"
                                        .formatted(address, address)));
                server.start();
                return new Issuer(address, key);
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void answer(HttpExchange exchange, String json) throws IOException {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        String token(String username, String unit, List<String> roles, Instant expires) {
            try {
                SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                        new JWTClaimsSet.Builder().issuer(address)
                                .subject(username)
                                .claim("name", username)
                                .claim("unit", unit)
                                .claim("roles", roles)
                                .issueTime(Date.from(expires.minus(Duration.ofHours(2))))
                                .expirationTime(Date.from(expires))
                                .build());
                token.sign(new RSASSASigner(key));
                return token.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

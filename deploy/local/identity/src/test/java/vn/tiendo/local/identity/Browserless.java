package vn.tiendo.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in as a script does: the code flow with PKCE, the password as HTTP Basic. */
record Browserless(String issuer, HttpClient http) {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123456789";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final JsonMapper JSON = new JsonMapper();

    HttpResponse<String> authorize(String username, String password) {
        var basic = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(authorizeUri()).header("Authorization", "Basic " + basic).build());
    }

    URI authorizeUri() {
        return URI.create(issuer + "/oauth2/authorize?"
                + form(Map.of("response_type", "code", "client_id", "tiendo-cli",
                        "redirect_uri", "http://127.0.0.1/callback", "scope", "openid profile", "code_challenge_method",
                        "S256",
                        "code_challenge", challenge())));
    }

    JsonNode tokens(String username) {
        var location = authorize(username, "tiendo").headers().firstValue("Location").orElseThrow();
        var code = CODE.matcher(location);
        if (!code.find()) {
            throw new AssertionError("No code in " + location);
        }
        var form = form(Map.of("grant_type", "authorization_code", "client_id", "tiendo-cli", "code", code.group(1),
                "redirect_uri", "http://127.0.0.1/callback", "code_verifier", VERIFIER));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return JSON.readTree(send(request).body());
    }

    JsonNode get(String path) {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(issuer + path)).build()).body());
    }

    static JsonNode claims(JsonNode tokens, String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(tokens.get(token).asString().split("\\.", -1)[1]));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

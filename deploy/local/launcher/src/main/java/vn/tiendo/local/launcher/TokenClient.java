package vn.tiendo.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** Signs demo accounts in at the local identity provider: the code flow with PKCE, the password as HTTP Basic. */
public final class TokenClient {

    private static final String PASSWORD = "tiendo";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final SecureRandom random = new SecureRandom();
    private final String issuer;

    /** @param issuer e.g. {@code http://localhost:8081} */
    public TokenClient(String issuer) {
        this.issuer = issuer;
    }

    /**
     * A bearer token of that user.
     *
     * @throws LaunchProblem when the provider does not answer or does not know the user
     */
    public String token(String username) {
        var verifier = verifier();
        var form = form(Map.of("grant_type", "authorization_code", "client_id", "tiendo-cli", "redirect_uri", REDIRECT,
                "code", code(username, verifier), "code_verifier", verifier));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new LaunchProblem("noToken", username, String.valueOf(answer.statusCode()));
        }
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private String code(String username, String verifier) {
        var query = form(Map.of("response_type", "code", "client_id", "tiendo-cli", "redirect_uri", REDIRECT, "scope",
                "openid profile", "code_challenge_method", "S256", "code_challenge", challenge(verifier)));
        var basic = Base64.getEncoder()
                .encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(URI.create(issuer + "/oauth2/authorize?" + query))
                .header("Authorization", "Basic " + basic).build());
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new LaunchProblem("noToken", username, String.valueOf(answer.statusCode()));
        }
        return code.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchProblem("notRunning", issuer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("interrupted");
        }
    }

    private String verifier() {
        var bytes = new byte[48];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return new TreeMap<>(fields).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

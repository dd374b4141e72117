package vn.tiendo.gateway.problem;

import org.springframework.http.HttpStatus;

/** What the gateway itself says no to. Title, detail and action are in {@code problems_*.properties} under the slug. */
public enum ProblemType {
    SIGN_IN_REQUIRED("sign-in-required", HttpStatus.UNAUTHORIZED),
    SIGN_IN_FAILED("sign-in-failed",
            HttpStatus.UNAUTHORIZED),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    CSRF_TOKEN_MISSING(
            "csrf-token-missing",
            HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    BODY_TOO_LARGE(
            "body-too-large", HttpStatus.CONTENT_TOO_LARGE),
    REQUEST_REFUSED("request-refused",
            HttpStatus.BAD_REQUEST),
    SERVICE_UNAVAILABLE("service-unavailable",
            HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_TIMEOUT("service-timeout",
            HttpStatus.GATEWAY_TIMEOUT),
    IDENTITY_UNAVAILABLE(
            "identity-unavailable",
            HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL_ERROR(
            "internal-error",
            HttpStatus.INTERNAL_SERVER_ERROR);

    private final String slug;
    private final HttpStatus status;

    ProblemType(String slug, HttpStatus status) {
        this.slug = slug;
        this.status = status;
    }

    String slug() {
        return slug;
    }

    HttpStatus status() {
        return status;
    }
}

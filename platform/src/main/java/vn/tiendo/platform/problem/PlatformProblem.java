package vn.tiendo.platform.problem;

/** Problems any service can answer with. */
public enum PlatformProblem implements ProblemType {
    NOT_FOUND(404),
    STALE_VERSION(412),
    PRECONDITION_REQUIRED(428),
    IDEMPOTENCY_KEY_REUSED(422),
    UNKNOWN_UNIT(422),
    NOT_YOUR_UNIT(403),
    ROLE_MISSING(403),
    NOT_SIGNED_IN(401),
    MALFORMED_REQUEST(400),
    FIELD_MISSING(422),
    FIELD_TOO_LONG(422),
    TOO_MANY_ENTRIES(422),
    TOO_LARGE(413),
    METHOD_NOT_ALLOWED(405),
    UNSUPPORTED_MEDIA_TYPE(415),
    TEMPORARILY_UNAVAILABLE(503),
    INTERNAL_ERROR(500);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

package vn.tiendo.local.demo;

/** The platform answered otherwise than the story goes. */
final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String doing, int status, String body) {
        super("%s: HTTP %d %s".formatted(doing, status, body));
    }
}

package vn.tiendo.gateway.signin;

/** The identity provider does not answer; nobody can sign in and no token can be checked until it does. */
public final class IdentityUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityUnavailable(Throwable cause) {
        super("The identity provider does not answer", cause);
    }
}

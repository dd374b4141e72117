package vn.tiendo.platform.stream;

/** A record that no repetition will make readable; it goes to the dead letters at once. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason) {
        super(reason);
    }

    UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}

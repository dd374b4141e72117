package vn.tiendo.local.launcher;

import java.util.List;

/** Who is told how the parts are doing. */
public interface Progress {

    /** How a part is doing. */
    enum State {
        WAITING, PREPARING, STARTING, READY, DIED, STOPPED
    }

    /** What is being done as a whole, a key of the message files. */
    void phase(String key);

    /** A part changed its state. */
    void part(String name, State state);

    /** A part ended unasked. */
    default void died(String name, int exitCode, List<String> lastLines) {
        part(name, State.DIED);
    }

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void phase(String key) {
                // nobody listens
            }

            @Override
            public void part(String name, State state) {
                // nobody listens
            }
        };
    }
}

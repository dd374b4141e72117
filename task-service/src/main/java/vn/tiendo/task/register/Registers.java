package vn.tiendo.task.register;

import java.util.List;
import java.util.Objects;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/**
 * Which aggregates belong under a key. The service's own events enter them, so that a command stays one write; an event
 * that comes twice enters nothing.
 */
public final class Registers {

    private final AggregateStore<Register> store;

    Registers(AggregateStore<Register> store) {
        this.store = store;
    }

    /**
     * What is entered under a key, the oldest first.
     *
     * @param key for example {@code evidence/unit/14758/2026}
     */
    public List<String> ids(String key) {
        return store.find(key).map(Stored::state).orElse(Register.EMPTY).ids();
    }

    /** Enters an id; once is enough. */
    public void enter(String key, String id) {
        if (!ids(key).contains(id)) {
            store.change(key, Request.none(),
                    register -> Decision.of(Objects.requireNonNullElse(register, Register.EMPTY).with(id)));
        }
    }
}

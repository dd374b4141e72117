package vn.tiendo.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pending events of a collection, as the relay sees them. */
public interface Outbox {

    /** Topic the events belong to. */
    String topic();

    /** Ids of documents with pending events, at most {@code limit}. */
    List<String> waiting(int limit);

    /** The pending events of one document in the order of their sequence numbers. */
    List<PendingEvent> pending(String id);

    /** Forgets events the broker has acknowledged. */
    void acknowledged(String id, Set<String> eventIds);

    /** Time of the oldest pending event; empty when nothing waits. */
    Optional<Instant> oldest();

    /** Has {@code listener} told the id of each document that was just saved with events. */
    void onSaved(java.util.function.Consumer<String> listener);
}

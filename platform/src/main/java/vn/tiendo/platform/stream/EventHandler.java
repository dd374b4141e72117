package vn.tiendo.platform.stream;

/**
 * Makes the effects of one kind of events. A bean of this type is all a service needs to consume; the topics stand in
 * {@code tiendo.events.topics}.
 *
 * @param <E> a sealed event interface, or one of its records
 */
public interface EventHandler<E> {

    Class<E> eventType();

    /**
     * Makes the effect. It may be called again with the same or an older event and must then change nothing. Whatever it
     * throws is retried, and the partition waits; what stays impossible goes to the dead letters.
     */
    void handle(E event, EventMetadata metadata);
}

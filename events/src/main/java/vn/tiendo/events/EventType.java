package vn.tiendo.events;

/**
 * A kind of event.
 *
 * @param name stable and separate from the class, for example {@code vn.tiendo.plan.published.v1}
 * @param topic where it is published
 */
public record EventType(String name, Class<?> recordClass, String topic) {}

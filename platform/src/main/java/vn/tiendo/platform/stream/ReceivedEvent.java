package vn.tiendo.platform.stream;

/** An event read from a record. */
public record ReceivedEvent(Object event, EventMetadata metadata) {}

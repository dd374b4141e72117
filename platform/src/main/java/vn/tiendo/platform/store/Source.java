package vn.tiendo.platform.store;

/**
 * Where an event stands among those of its aggregate.
 *
 * @param seq 1 for the first event of the aggregate, growing by one
 */
public record Source(String aggregate, long seq) {}

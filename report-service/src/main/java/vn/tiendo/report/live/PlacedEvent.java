package vn.tiendo.report.live;

/**
 * A change with its place in the stream.
 *
 * @param partition index among the partitions followed
 * @param after place in the stream right behind it
 */
record PlacedEvent(LiveEvent event, int partition, long offset, Position after) {}

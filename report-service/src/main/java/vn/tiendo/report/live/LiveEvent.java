package vn.tiendo.report.live;

/**
 * A change as subscribers see it.
 *
 * @param partition index among the partitions followed
 * @param after place in the stream right behind it
 * @param name {@code figures-rolled-up} or {@code target-assessed}
 * @param data JSON
 */
record LiveEvent(int partition, long offset, Position after, String unit, String name, String data) {}

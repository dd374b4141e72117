package vn.tiendo.report.webhook.topic;

import vn.tiendo.report.live.LiveEvent;

/**
 * An event and where it lies.
 *
 * @param partition as in {@link TopicPosition}
 */
public record Told(String partition, long offset, LiveEvent event) {}

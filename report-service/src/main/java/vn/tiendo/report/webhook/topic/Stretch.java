package vn.tiendo.report.webhook.topic;

import java.util.List;

/**
 * A piece of the topics that was read.
 *
 * @param events what is wanted of it, in the order in which it was told
 * @param after place behind all of the piece
 * @param last whether it reaches as far as anything was told then
 */
public record Stretch(List<Told> events, TopicPosition after, boolean last) {}

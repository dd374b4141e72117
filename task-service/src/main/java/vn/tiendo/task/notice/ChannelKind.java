package vn.tiendo.task.notice;

/** A way out of the platform. What is told stands in the inbox in any case. */
public enum ChannelKind {
    EMAIL, WEBHOOK
}

package vn.tiendo.task.notice.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signed webhooks.
 *
 * @param allowPrivate whether endpoints may lie in the own network (loopback, private, link-local addresses) and may be
 *        plain http; off, because else an administrator of one commune could have the server call what only it can reach
 * @param connectTimeout how long a connection may take
 * @param timeout how long the answer may take after it
 */
@ConfigurationProperties("tiendo.task.notices.webhook")
record WebhookProperties(@DefaultValue("false") boolean allowPrivate, @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout) {}

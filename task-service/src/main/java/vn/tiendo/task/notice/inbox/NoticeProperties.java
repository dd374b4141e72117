package vn.tiendo.task.notice.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Giving notices.
 *
 * @param gather what is told to one recipient within that time leaves as one message
 */
@ConfigurationProperties("tiendo.task.notices")
public record NoticeProperties(@DefaultValue("5m") Duration gather) {}

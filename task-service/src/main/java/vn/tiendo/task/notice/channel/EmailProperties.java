package vn.tiendo.task.notice.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-mail. The server stands in {@code spring.mail.*}; without {@code spring.mail.host} none is sent.
 *
 * @param from sender of all mails; its domain also names the messages
 * @param link where the reader finds his notices, for the foot of the mail; empty for none
 */
@ConfigurationProperties("tiendo.task.notices.email")
record EmailProperties(@DefaultValue("tiendo@localhost.localdomain") String from, @DefaultValue("") String link) {

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}

package vn.tiendo.task.notice.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.inbox.Delivery;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.inbox.Ways;

/** The channels that are configured: e-mail where there is a server and an address, and the webhooks of the unit. */
final class OpenWays implements Ways {

    private final boolean emailConfigured;
    private final Contacts contacts;
    private final Webhooks webhooks;
    private final Superiors superiors;

    OpenWays(boolean emailConfigured, Contacts contacts, Webhooks webhooks, Superiors superiors) {
        this.emailConfigured = emailConfigured;
        this.contacts = contacts;
        this.webhooks = webhooks;
        this.superiors = superiors;
    }

    @Override
    public Map<String, Delivery> to(Recipient recipient, Set<ChannelKind> wanted) {
        var ways = new LinkedHashMap<String, Delivery>();
        if (wanted.contains(ChannelKind.EMAIL)) {
            ways.put(EmailChannel.NAME, email(recipient));
        }
        if (wanted.contains(ChannelKind.WEBHOOK)) {
            webhooks.concerning(superiors.line(recipient.unit()))
                    .forEach(endpoint -> ways.put(endpoint.channel(), Delivery.WAITING));
        }
        return ways;
    }

    private Delivery email(Recipient recipient) {
        if (!emailConfigured) {
            return Delivery.skipped("email-not-configured");
        }
        return contacts.of(recipient.inbox()).state().email() == null
                ? Delivery.skipped("no-address")
                : Delivery.WAITING;
    }
}

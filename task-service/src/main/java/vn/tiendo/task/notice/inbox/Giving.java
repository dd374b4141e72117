package vn.tiendo.task.notice.inbox;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.NoticeEvent.NoticesGiven;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contact;
import vn.tiendo.task.notice.contact.Contacts;
import vn.tiendo.task.notice.policy.Policies;
import vn.tiendo.task.notice.policy.ReminderPolicy;
import vn.tiendo.task.notice.policy.SendingTimes;

/** Puts notices into inboxes: all that is new for one recipient is one write, with the event that has it delivered. */
final class Giving implements Notices {

    private final Inboxes inboxes;
    private final Policies policies;
    private final Contacts contacts;
    private final Ways ways;
    private final Superiors superiors;
    private final Duration gather;
    private final Clock clock;

    Giving(Inboxes inboxes, Policies policies, Contacts contacts, Ways ways, Superiors superiors, Duration gather,
            Clock clock) {
        this.inboxes = inboxes;
        this.policies = policies;
        this.contacts = contacts;
        this.ways = ways;
        this.superiors = superiors;
        this.gather = gather;
        this.clock = clock;
    }

    @Override
    public void give(Recipient recipient, List<Notice> notices) {
        var known = inboxes.find(recipient.inbox());
        if (known.map(inbox -> inbox.news(notices)).orElse(notices).isEmpty()) {
            return;
        }
        var at = clock.instant();
        var contact = contacts.of(recipient.inbox()).state();
        var policy = policies.inForce(superiors.line(recipient.unit())).policy();
        inboxes.store().change(recipient.inbox(), Request.none(),
                inbox -> decide(
                        inbox == null ? Inbox.empty(recipient.inbox(), recipient.unit()) : inbox.in(recipient.unit()),
                        recipient,
                        notices, contact, policy, at));
    }

    private Decision<Inbox> decide(Inbox inbox, Recipient recipient, List<Notice> notices, Contact contact,
            ReminderPolicy policy, Instant at) {
        var news = inbox.news(notices);
        if (news.isEmpty()) {
            return Decision.of(inbox);
        }
        var batch = batch(inbox, ways(recipient, news, contact), contact, policy, at);
        var given = Retention.STANDARD.kept(inbox.given(news, batch, at), at);
        return Decision.of(given, new NoticesGiven(inbox.id(), recipient.unit(), batch == null ? null : batch.id(),
                batch == null ? null : batch.deliverAt(), waiting(batch), news.stream().map(Notice::id).toList(), at));
    }

    private Map<String, Delivery> ways(Recipient recipient, List<Notice> news, Contact contact) {
        Set<ChannelKind> wanted = news.stream().flatMap(notice -> notice.channels().stream())
                .filter(contact.channels()::contains).collect(toSet());
        return wanted.isEmpty() ? Map.of() : ways.to(recipient, wanted);
    }

    private @Nullable Batch batch(Inbox inbox, Map<String, Delivery> deliveries, Contact contact,
            ReminderPolicy policy, Instant at) {
        if (deliveries.isEmpty()) {
            return null;
        }
        return inbox.open().map(open -> open.joined(deliveries)).orElseGet(() -> {
            var when = contact.digest()
                    ? SendingTimes.digest(policy, at, inbox.lastDelivery(), gather)
                    : SendingTimes.soon(policy, at, gather);
            return new Batch(inbox.id() + "~" + (inbox.numbered() + 1), when, false, deliveries);
        });
    }

    private static List<String> waiting(@Nullable Batch batch) {
        return batch == null
                ? List.of()
                : Stream.of(batch).flatMap(found -> found.deliveries().entrySet().stream())
                        .filter(delivery -> !delivery.getValue().state().isFinal()).map(Map.Entry::getKey).sorted()
                        .toList();
    }
}

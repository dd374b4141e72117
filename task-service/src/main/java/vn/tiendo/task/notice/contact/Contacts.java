package vn.tiendo.task.notice.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.notice.NoticeProblem;

/** What people said about how to tell them, and when each was last here; by id of the inbox. */
public final class Contacts {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final Duration PRECISION = Duration.ofHours(1);

    private final AggregateStore<Contact> contacts;
    private final AggregateStore<Presence> presences;

    Contacts(AggregateStore<Contact> contacts, AggregateStore<Presence> presences) {
        this.contacts = contacts;
        this.presences = presences;
    }

    /** Version 0 of one who said nothing. */
    public Stored<Contact> of(String inbox) {
        return contacts.find(inbox).orElse(new Stored<>(inbox, 0, Contact.UNSET));
    }

    /**
     * Sets how he wants to be told.
     *
     * @throws Rejection email-address-invalid, language-unknown
     */
    public Stored<Contact> set(String inbox, Request request, Contact contact) {
        if (!LANGUAGES.contains(contact.language())) {
            throw new Rejection(NoticeProblem.LANGUAGE_UNKNOWN).at("language");
        }
        var address = contact.email() == null ? null : EmailAddress.checked(contact.email());
        var checked = new Contact(address, contact.channels(), contact.digest(), contact.language());
        return contacts.change(inbox, request, _ -> Decision.of(checked));
    }

    /** When a person last opened his inbox, to the hour; empty for one who never did. */
    public Optional<Presence> lastSeen(String inbox) {
        return presences.find(inbox).map(Stored::state);
    }

    /** He is here. Written at most once an hour. */
    public void seen(String inbox, String unit, Instant at) {
        var known = presences.find(inbox).map(Stored::state).orElse(null);
        if (isNews(known, unit, at)) {
            presences.change(inbox, Request.none(),
                    before -> Decision
                            .of(isNews(before, unit, at) || before == null ? new Presence(unit, at) : before));
        }
    }

    private static boolean isNews(@Nullable Presence known, String unit, Instant at) {
        return known == null || !known.unit().equals(unit) || at.isAfter(known.at().plus(PRECISION));
    }
}

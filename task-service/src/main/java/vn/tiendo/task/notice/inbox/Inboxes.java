package vn.tiendo.task.notice.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.inbox.Delivery.State;

/** All inboxes: reading them, and keeping what became of each delivery. What is given comes in through {@link Giving}. */
public final class Inboxes {

    private final AggregateStore<Inbox> store;

    Inboxes(AggregateStore<Inbox> store) {
        this.store = store;
    }

    /** Version 0 of one that was never given anything. */
    public Stored<Inbox> of(String id, String unit) {
        return store.find(id).orElseGet(() -> new Stored<>(id, 0, Inbox.empty(id, unit)));
    }

    public Optional<Inbox> find(String id) {
        return store.find(id).map(Stored::state);
    }

    /** Notes that somebody has read those items. */
    public Stored<Inbox> read(String id, String unit, Request request, Predicate<Item> which, String username,
            Instant at) {
        return store.change(id, request, inbox -> Decision
                .of((inbox == null ? Inbox.empty(id, unit) : inbox).read(which, username, at)));
    }

    /** State of a delivery; empty where the inbox does not know it, or not any more. */
    public Optional<Delivery> delivery(String id, String batch, String channel) {
        return find(id).flatMap(inbox -> inbox.batch(batch))
                .flatMap(found -> Optional.ofNullable(found.deliveries().get(channel)));
    }

    /**
     * Seals a batch and notes that it is being sent by that channel, before anything leaves.
     *
     * @return what to send; empty where that delivery is over
     */
    public Optional<Parcel> begin(String id, String batch, String channel, ChannelKind kind, Instant at) {
        if (delivery(id, batch, channel).filter(known -> !known.state().isFinal()).isEmpty()) {
            return Optional.empty();
        }
        var inbox = settle(id, batch, channel, delivery -> delivery.begun(at));
        return Optional.ofNullable(inbox).flatMap(begun -> parcel(begun, batch, channel, kind));
    }

    /** Notes how an attempt ended. */
    public void end(String id, String batch, String channel, State then, @Nullable String reason, Instant at) {
        settle(id, batch, channel, delivery -> delivery.ended(then, reason, at));
    }

    /** What is final stays so. */
    private @Nullable Inbox settle(String id, String batch, String channel, UnaryOperator<Delivery> change) {
        return store.change(id, Request.none(), known -> {
            var inbox = known == null ? Inbox.empty(id, "") : known;
            return Decision.of(inbox.batch(batch)
                    .filter(found -> Optional.ofNullable(found.deliveries().get(channel))
                            .filter(delivery -> !delivery.state().isFinal()).isPresent())
                    .map(found -> inbox.with(found.with(channel,
                            change.apply(found.deliveries().getOrDefault(channel, Delivery.WAITING)))))
                    .orElse(inbox));
        }).state();
    }

    private static Optional<Parcel> parcel(Inbox inbox, String batchId, String channel, ChannelKind kind) {
        return inbox.batch(batchId)
                .filter(batch -> batch.deliveries().getOrDefault(channel, Delivery.WAITING).state() == State.SENDING)
                .map(batch -> new Parcel(inbox.id(), inbox.unit(), batchId, batch.deliverAt(),
                        inbox.of(batchId).stream().map(Item::notice)
                                .filter(notice -> notice.channels().contains(kind)).toList(),
                        batch.deliveries().getOrDefault(channel, Delivery.WAITING).attempts()));
    }

    /** The aggregate store, for giving. */
    AggregateStore<Inbox> store() {
        return store;
    }
}

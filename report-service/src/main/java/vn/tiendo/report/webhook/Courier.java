package vn.tiendo.report.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.live.LiveEvent;
import vn.tiendo.report.webhook.topic.TopicPosition;
import vn.tiendo.report.webhook.topic.TopicReader;

/**
 * Brings events to those who subscribed. The topics are the queue; each subscription has a place in them. One instance at a
 * time serves a subscription, one event after the other, and moves the place when the receiver has taken the event: so none
 * is lost, none overtakes another, and one comes again, under the same id, only where the instance died in between.
 */
final class Courier {

    private static final int FAR = 1_000;

    private final SubscriptionBook book;
    private final Progresses progresses;
    private final TopicReader topics;
    private final Calling calling;
    private final Units units;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    /** Up to where nothing was wanted, of the progress of that version. */
    private record Looked(long version, TopicPosition position) {}

    Courier(SubscriptionBook book, Progresses progresses, TopicReader topics, Calling calling, Units units,
            WebhookSettings settings, Clock clock) {
        this.book = book;
        this.progresses = progresses;
        this.topics = topics;
        this.calling = calling;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** Subscriptions with something to do. Those that wait, or whose events have not come, cost a look at memory. */
    List<SubscriptionKey> due() {
        var active = book.all().stream().flatMap(unit -> unit.list().stream().filter(Subscription::isActive)).toList();
        var known = progresses.ofAll(active.stream().map(Subscription::id).toList());
        looked.keySet().retainAll(known.keySet());
        return active.stream()
                .filter(one -> isDue(one, known.getOrDefault(one.id(), new Stored<>(one.id(), 0, Progress.NONE))))
                .map(one -> new SubscriptionKey(one.wanted().unit(), one.id())).toList();
    }

    /** Serves a subscription until there is nothing more, or its receiver fails, or another instance has it. */
    void deliver(SubscriptionKey key) {
        var now = clock.instant();
        book.find(key).filter(Subscription::isActive)
                .ifPresent(one -> progresses.lease(one.id(), now, now.plus(settings.lease()))
                        .ifPresent(mine -> new Round(key, one, mine, book, progresses, topics, calling, wanted(one),
                                settings, clock).run()));
    }

    private Predicate<LiveEvent> wanted(Subscription one) {
        return event -> one.wanted().matches(event, units);
    }

    private boolean isDue(Subscription one, Stored<Progress> stored) {
        var now = clock.instant();
        var progress = stored.state().since(one.enabledAt());
        if (progress.isLeased(now) || progress.mustWait(now)) {
            return false;
        }
        return progress.turn() < one.start().turn() || hasNews(one, stored.version(), progress.position());
    }

    private boolean hasNews(Subscription one, long version, TopicPosition position) {
        var seen = looked.get(one.id());
        var from = seen != null && seen.version() == version ? seen.position() : position;
        var news = topics.peek(from, wanted(one));
        if (news.isEmpty() || !news.get().events().isEmpty()) {
            return true;
        }
        looked.put(one.id(), new Looked(version, news.get().after()));
        return news.get().after().distanceFrom(position) > FAR;
    }
}

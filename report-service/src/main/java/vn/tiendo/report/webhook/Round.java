package vn.tiendo.report.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.live.LiveEvent;
import vn.tiendo.report.webhook.topic.Stretch;
import vn.tiendo.report.webhook.topic.Told;
import vn.tiendo.report.webhook.topic.TopicReader;

/**
 * One subscription being served under a lease, until there is nothing more, its receiver fails, or others have waited long
 * enough for the place.
 */
final class Round {

    private final SubscriptionKey key;
    private final Subscription one;
    private final SubscriptionBook book;
    private final Progresses progresses;
    private final TopicReader topics;
    private final Calling calling;
    private final Predicate<LiveEvent> wanted;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Instant end;
    private Stored<Progress> mine;

    Round(SubscriptionKey key, Subscription one, Stored<Progress> mine, SubscriptionBook book, Progresses progresses,
            TopicReader topics, Calling calling, Predicate<LiveEvent> wanted, WebhookSettings settings, Clock clock) {
        this.key = key;
        this.one = one;
        this.mine = mine;
        this.book = book;
        this.progresses = progresses;
        this.topics = topics;
        this.calling = calling;
        this.wanted = wanted;
        this.settings = settings;
        this.clock = clock;
        this.end = clock.instant().plus(settings.lease());
    }

    void run() {
        boolean more = begin();
        while (more) {
            var stretch = topics.read(mine.state().position(), wanted);
            boolean moved = stretch.after().distanceFrom(mine.state().position()) > 0;
            more = bring(stretch) && moved && !(stretch.last() && stretch.events().isEmpty());
        }
        if (mine.state().leasedUntil() != null) {
            save(Progress::released);
        }
    }

    private boolean begin() {
        int turn = one.start().turn();
        var ready = mine.state().since(one.enabledAt());
        if (ready.turn() == turn) {
            return ready.equals(mine.state()) || save(_ -> ready);
        }
        var start = topics.at(one.start().from());
        return save(_ -> ready.begun(turn, start));
    }

    /** Whether all of it has been taken. */
    private boolean bring(Stretch stretch) {
        for (var told : stretch.events()) {
            if (!clock.instant().isBefore(end) || !isUnchanged() || !isStillMine() || !bring(told)) {
                return false;
            }
        }
        return save(progress -> progress.at(stretch.after()));
    }

    private boolean bring(Told told) {
        var called = calling.call(one, EventMessage.of(told.event()));
        if (called.isTaken()) {
            var until = clock.instant().plus(settings.lease());
            return save(progress -> progress.taken(progress.position().after(told), called.attempt(), until));
        }
        var progress = mine.state();
        var since = progress.failingSince() == null ? called.attempt().at() : progress.failingSince();
        var next = calling.nextAttempt(called, progress.failures() + 1, since);
        if (save(known -> known.failed(called.attempt(), next)) && next == null) {
            calling.giveUp(key, called, since);
        }
        return false;
    }

    /** A change by its owner counts from the next event on: this round ends, and the next begins with the change. */
    private boolean isUnchanged() {
        return book.find(key).filter(one::equals).isPresent();
    }

    /** A lease that would end during a call is renewed before. */
    private boolean isStillMine() {
        var now = clock.instant();
        var until = mine.state().leasedUntil();
        var called = now.plus(settings.connectTimeout()).plus(settings.timeout()).plus(settings.timeout());
        return (until != null && until.isAfter(called)) || save(known -> known.leased(now.plus(settings.lease())));
    }

    /** Whether nobody else has taken the subscription meanwhile. */
    private boolean save(UnaryOperator<Progress> change) {
        var saved = progresses.save(mine, change);
        saved.ifPresent(stored -> mine = stored);
        return saved.isPresent();
    }
}

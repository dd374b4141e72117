package vn.tiendo.task.feed;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All calendar feeds, at most one an officer. */
public final class Feeds {

    private final AggregateStore<Feed> store;

    Feeds(AggregateStore<Feed> store) {
        this.store = store;
    }

    /** The feed of an officer, empty where he has none. */
    public Optional<Feed> find(String username) {
        return store.find(FeedAddress.idOf(username)).map(Stored::state).filter(feed -> feed.secretHash() != null);
    }

    /**
     * Makes an officer a feed; an address he had before leads nowhere from now on.
     *
     * @return its address, which nobody can tell again
     * @throws Rejection address-told-already where the request was carried out before: its answer cannot be given twice
     */
    public FeedAddress make(String username, String unit, Instant at, Request request) {
        var address = FeedAddress.draw(username);
        var stored = store.change(address.id(), request,
                _ -> Decision.of(new Feed(username, unit, address.secretHash(), at)));
        if (!address.opens(stored.state().secretHash())) {
            throw new Rejection(FeedProblem.ADDRESS_TOLD_ALREADY);
        }
        return address;
    }

    /**
     * Has the address of an officer's feed lead nowhere.
     *
     * @throws Rejection not-found where he has none
     */
    public void revoke(String username, Request request) {
        store.change(FeedAddress.idOf(username), request, feed -> {
            if (feed == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND);
            }
            return Decision.of(feed.revoked());
        });
    }

    /**
     * The feed at an address.
     *
     * @throws Rejection not-found for one that leads nowhere
     */
    public Feed at(String address) {
        return FeedAddress.parse(address).flatMap(parsed -> store.find(parsed.id()).map(Stored::state)
                .filter(feed -> parsed.opens(feed.secretHash())))
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND));
    }
}

package vn.tiendo.report.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.live.LiveFilter;

/**
 * A program outside that is told of events.
 *
 * @param id unique in the platform
 * @param url where it listens
 * @param silence null while it is called
 * @param enabledAt failures before then are forgotten
 * @param by who changed it last
 */
public record Subscription(String id, String name, String url, LiveFilter wanted, Secrets secrets, Start start,
        @Nullable Silence silence, Instant enabledAt, String by, Instant at) {

    public boolean isActive() {
        return silence == null;
    }

    /** The secret that signs from now on. */
    public String secret() {
        return secrets.current();
    }

    Subscription changed(String newName, String newUrl, LiveFilter newWanted, String who, Instant now) {
        return new Subscription(id, newName, newUrl, newWanted, secrets, start, silence, enabledAt, who, now);
    }

    Subscription rotated(String fresh, String who, Instant now) {
        return new Subscription(id, name, url, wanted, secrets.rotated(fresh, now), start, silence, enabledAt, who,
                now);
    }

    Subscription replayed(Instant from, String who, Instant now) {
        return new Subscription(id, name, url, wanted, secrets, new Start(start.turn() + 1, from), silence, enabledAt,
                who, now);
    }

    Subscription enabled(String who, Instant now) {
        return new Subscription(id, name, url, wanted, secrets, start, null, now, who, now);
    }

    Subscription disabled(Silence why) {
        return new Subscription(id, name, url, wanted, secrets, start, why, enabledAt, by, at);
    }
}

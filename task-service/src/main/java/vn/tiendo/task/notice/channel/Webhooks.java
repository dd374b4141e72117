package vn.tiendo.task.notice.channel;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.webhook.WebhookProblem;

/** The endpoints that units have named, a document per unit. */
public final class Webhooks {

    private final AggregateStore<Endpoints> store;

    Webhooks(AggregateStore<Endpoints> store) {
        this.store = store;
    }

    /** Version 0 of a unit that named none. */
    public Stored<Endpoints> of(String unit) {
        return store.find(unit).orElse(new Stored<>(unit, 0, Endpoints.NONE));
    }

    /**
     * Those that are told what recipients of a unit are told.
     *
     * @param line the unit, then those above it
     */
    List<Endpoint> concerning(List<String> line) {
        return store.query(in("_id", line), ascending("_id"), line.size()).stream()
                .flatMap(unit -> unit.state().list().stream()
                        .filter(endpoint -> endpoint.below() || unit.id().equals(line.getFirst())))
                .toList();
    }

    /** Makes or changes an endpoint; what {@code change} answers takes its place. */
    public Stored<Endpoints> put(String unit, String id, Request request,
            Function<Optional<Endpoint>, Endpoint> change) {
        return store.change(unit, request, known -> {
            var endpoints = known == null ? Endpoints.NONE : known;
            var changed = endpoints.with(change.apply(endpoints.find(id)));
            if (changed.list().size() > Endpoints.MOST) {
                throw new Rejection(WebhookProblem.TOO_MANY_WEBHOOKS).with("limit", Endpoints.MOST);
            }
            return Decision.of(changed);
        });
    }

    /**
     * Takes an endpoint away.
     *
     * @throws Rejection not-found
     */
    public Stored<Endpoints> remove(String unit, String id, Request request) {
        return store.change(unit, request, known -> {
            if (known == null || known.find(id).isEmpty()) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
            }
            return Decision.of(known.without(id));
        });
    }
}

package vn.tiendo.task.notice.channel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The endpoints of one unit, in the order of their making. */
public record Endpoints(List<Endpoint> list) {

    static final Endpoints NONE = new Endpoints(List.of());
    static final int MOST = 10;

    public Endpoints {
        list = List.copyOf(list);
    }

    public Optional<Endpoint> find(String id) {
        return list.stream().filter(endpoint -> endpoint.id().equals(id)).findFirst();
    }

    Endpoints with(Endpoint endpoint) {
        return find(endpoint.id()).isPresent()
                ? new Endpoints(
                        list.stream().map(known -> known.id().equals(endpoint.id()) ? endpoint : known).toList())
                : new Endpoints(Stream.concat(list.stream(), Stream.of(endpoint)).toList());
    }

    Endpoints without(String id) {
        return new Endpoints(list.stream().filter(endpoint -> !endpoint.id().equals(id)).toList());
    }
}

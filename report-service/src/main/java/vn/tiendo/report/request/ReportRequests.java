package vn.tiendo.report.request;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.request.RequestCommand.Ask;

/** All requests. */
@Component
public class ReportRequests {

    /** More than a unit asks or is asked in years; a list holds the newest of them. */
    private static final int MOST = 500;

    private final AggregateStore<ReportRequest> store;

    ReportRequests(AggregateStore<ReportRequest> reportRequestStore) {
        this.store = reportRequestStore;
    }

    /**
     * The request of that id.
     *
     * @throws Rejection not-found
     */
    public Stored<ReportRequest> require(String id) {
        return store.require(id);
    }

    /**
     * Asks; the same id asks once.
     *
     * @throws Rejection what the request is refused for, idempotency-key-reused
     */
    public Stored<ReportRequest> ask(String id, Ask ask, Request caller) {
        return store.change(id, caller, known -> known == null ? RequestDecider.ask(id, ask) : Decision.of(known));
    }

    /**
     * Does something with a request.
     *
     * @throws Rejection not-found, what the command is refused for, stale-version, idempotency-key-reused
     */
    public Stored<ReportRequest> handle(String id, RequestCommand command, Request caller) {
        return store.change(id, caller, known -> {
            if (known == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
            }
            return RequestDecider.decide(id, command, known);
        });
    }

    /** Requests of a unit, the newest first; those of every status where that is null. */
    public List<Stored<RequestLine>> by(String asking, @Nullable RequestStatus status) {
        return lines(eq("state.asking", asking), status);
    }

    /**
     * Requests to a unit, the newest first.
     *
     * @param above all units that were ever above it: nobody else can have asked it
     */
    public List<Stored<RequestLine>> to(String unit, Collection<String> above, @Nullable RequestStatus status) {
        return lines(and(in("state.asking", above), eq("state.units", unit)), status);
    }

    private List<Stored<RequestLine>> lines(Bson filter, @Nullable RequestStatus status) {
        var filters = new ArrayList<>(List.of(filter));
        if (status != null) {
            filters.add(eq("state.status", status.name()));
        }
        return store.parts(RequestLine.class, RequestLine.MEMBERS, and(filters), Sorts.descending("state.at"), MOST);
    }
}

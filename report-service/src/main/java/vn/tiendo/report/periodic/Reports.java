package vn.tiendo.report.periodic;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** All reports. */
@Component
public class Reports {

    private static final int MOST = 5_000;

    private final AggregateStore<PeriodicReport> store;
    private final Preparation preparation;
    private final ExpectedUnits expected;

    Reports(AggregateStore<PeriodicReport> store, Preparation preparation, ExpectedUnits expected) {
        this.store = store;
        this.preparation = preparation;
        this.expected = expected;
    }

    /**
     * A report that is there.
     *
     * @throws Rejection report-not-open
     */
    public Stored<PeriodicReport> require(ReportKey key) {
        return store.find(key.id()).orElseThrow(() -> notOpen(key));
    }

    /** Those of the reports that are there, in no order. */
    public List<Stored<PeriodicReport>> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    /** Reports of a unit and of all below it for a period, without what is in them, by unit. */
    public List<ReportLine> within(ReportKey key) {
        var units = expected.within(key.unit(), ReportingPeriod.of(key.period()).lastDay());
        return lines(units.stream().map(unit -> new ReportKey(unit, key.kind(), key.period())).toList());
    }

    /** Those of the reports that are there, without what is in them, by unit. */
    public List<ReportLine> lines(Collection<ReportKey> keys) {
        return store.parts(ReportLine.class, ReportLine.MEMBERS, in("_id", keys.stream().map(ReportKey::id).toList()),
                Sorts.ascending("_id"), MOST).stream().map(Stored::state)
                .sorted(Comparator.comparing(ReportLine::unit)).toList();
    }

    /** All reports of one unit, without what is in them. */
    public List<ReportLine> of(String unit) {
        return store.parts(ReportLine.class, ReportLine.MEMBERS, eq("state.unit", unit), Sorts.ascending("_id"), MOST)
                .stream().map(Stored::state).toList();
    }

    /**
     * Does something with a report.
     *
     * @throws Rejection report-not-open, what the command is refused for, stale-version, idempotency-key-reused
     */
    public Stored<PeriodicReport> handle(ReportKey key, ReportCommand command, Request request) {
        return store.change(key.id(), request, report -> {
            if (report == null) {
                throw notOpen(key);
            }
            return ReportDecider.decide(command, report);
        });
    }

    /**
     * Takes the figures anew, as they are at this moment.
     *
     * @throws Rejection as {@link #handle}
     */
    public Stored<PeriodicReport> takeFigures(ReportKey key, Instant at, Request request) {
        return handle(key, preparation.of(key, require(key).state().term(), at), request);
    }

    private static Rejection notOpen(ReportKey key) {
        return new Rejection(PeriodicProblem.REPORT_NOT_OPEN).with("unit", key.unit()).with("period", key.period());
    }
}

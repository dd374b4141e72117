package vn.tiendo.report.periodic;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Outcome;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.report.periodic.calendar.ReportCalendar;
import vn.tiendo.report.periodic.calendar.Term;

/**
 * Opens the reports that are expected and freezes the figures of those whose cut-off has passed. Each happens once, also with
 * several instances at it: a report is only opened where there is none, and only frozen where it is not yet.
 */
final class ReportSweep {

    private static final int AT_ONCE = 200;

    private final AggregateStore<PeriodicReport> store;
    private final ReportCalendar calendar;
    private final WorkingCalendar workingCalendar;
    private final ExpectedUnits expected;
    private final Preparation preparation;
    private final int lookBack;

    private record Opening(ReportKey key, Term term) {}

    ReportSweep(AggregateStore<PeriodicReport> store, ReportCalendar calendar, WorkingCalendar workingCalendar,
            ExpectedUnits expected, Preparation preparation, int lookBack) {
        this.store = store;
        this.calendar = calendar;
        this.workingCalendar = workingCalendar;
        this.expected = expected;
        this.preparation = preparation;
        this.lookBack = lookBack;
    }

    /** One sweep as of that moment; what somebody else changes meanwhile is left to the next. */
    void sweep(Instant now) {
        var today = LocalDate.ofInstant(now, StoreConfiguration.ZONE);
        calendar.around(today, lookBack).forEach(period -> open(period, today, now));
        freeze(today, now);
    }

    private void open(ReportingPeriod period, LocalDate today, Instant now) {
        var openings = expected.on(period.lastDay()).stream()
                .flatMap(unit -> opening(unit, period, today).stream()).toList();
        var known = store.versions(openings.stream().map(opening -> opening.key().id()).toList()).keySet();
        var missing = openings.stream().filter(opening -> !known.contains(opening.key().id())).toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            open(missing.subList(from, Math.min(missing.size(), from + AT_ONCE)), now);
        }
    }

    private Optional<Opening> opening(RegisteredUnit unit, ReportingPeriod period, LocalDate today) {
        return calendar.term(period, unit.level(), workingCalendar.of(unit.code()))
                .filter(term -> !term.opens().isAfter(today) && !term.due().isBefore(today.minusDays(lookBack)))
                .flatMap(term -> ReportKey.of(unit.code(), period).map(key -> new Opening(key, term)));
    }

    private void open(List<Opening> openings, Instant now) {
        Map<String, Function<@Nullable PeriodicReport, @Nullable Decision<PeriodicReport>>> changes = new HashMap<>();
        openings.forEach(opening -> {
            var prepared = preparation.of(opening.key(), opening.term(), now);
            var opened = ReportDecider.open(opening.key(), opening.term(), prepared.figures(), prepared.drafted(), now);
            changes.put(opening.key().id(), known -> known == null ? opened : null);
        });
        store.changeAll(changes);
    }

    private void freeze(LocalDate today, Instant now) {
        while (true) {
            var waiting = store.query(lt("state.freezesAfter", today.toString()), Sorts.ascending("_id"), AT_ONCE);
            Map<String, Function<@Nullable PeriodicReport, @Nullable Decision<PeriodicReport>>> changes = new HashMap<>();
            waiting.forEach(report -> {
                var taken = preparation.of(report.state().key(), report.state().term(), now);
                changes.put(report.id(), known -> known == null || known.freezesAfter() == null
                        ? null
                        : ReportDecider.decide(taken, known));
            });
            var saved = store.changeAll(changes).values().stream().filter(Outcome.Saved.class::isInstance).count();
            if (saved < AT_ONCE) {
                return;
            }
        }
    }
}

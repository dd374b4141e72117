package vn.tiendo.report.catalogue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.tally.FigureTally;

/** Indicators and forms in force. Kept in memory for a second, for every node rolled up asks for them. */
@Component
public class Catalogue {

    private static final int MOST = 1_000;
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final AggregateStore<DefinedIndicator> indicators;
    private final AggregateStore<DefinedForm> forms;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot = new Snapshot(List.of(), List.of(), System.nanoTime() - 2 * FRESH);

    Catalogue(AggregateStore<DefinedIndicator> indicators, AggregateStore<DefinedForm> forms) {
        this.indicators = indicators;
        this.forms = forms;
    }

    /** Indicators by code. */
    public List<DefinedIndicator> indicators() {
        return current().indicators();
    }

    public List<DefinedForm> forms() {
        return current().forms();
    }

    /** Values of all indicators over rolled-up figures; one without data is absent. */
    public Map<String, BigDecimal> values(Map<String, FigureTally> figures) {
        Map<String, BigDecimal> values = new TreeMap<>();
        indicators().forEach(indicator -> IndicatorValue.of(indicator.rollUp(), figures)
                .ifPresent(value -> values.put(indicator.code(), value)));
        return values;
    }

    /** Has {@code listener} told whenever a definition may have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Also told for a repeated definition: the first time may have been cut short before the listeners knew. */
    void changed() {
        snapshot = load();
        listeners.forEach(Runnable::run);
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (System.nanoTime() - known.loaded() > FRESH) {
            known = load();
            snapshot = known;
        }
        return known;
    }

    private Snapshot load() {
        return new Snapshot(
                indicators.query(Filters.empty(), Sorts.ascending("_id"), MOST).stream().map(Stored::state).toList(),
                forms.query(Filters.empty(), Sorts.ascending("_id"), MOST).stream().map(Stored::state).toList(),
                System.nanoTime());
    }

    private record Snapshot(List<DefinedIndicator> indicators, List<DefinedForm> forms, long loaded) {}
}

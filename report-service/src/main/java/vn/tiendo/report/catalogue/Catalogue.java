package vn.tiendo.report.catalogue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RollUp.WeightedMean;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.tally.FigureTally;
import vn.tiendo.report.tally.Weighting;

/** Indicators and forms of each period. Kept in memory for a second, for every node rolled up asks for them. */
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

    /** The versions of all indicators that hold on the last day of a period, by code. */
    public List<MeasuredIndicator> indicators(ReportingPeriod period) {
        LocalDate day = period.lastDay();
        return current().indicators()
                .stream()
                .flatMap(indicator -> indicator.versions().stream())
                .filter(version -> version.validity().holdsOn(day))
                .toList();
    }

    /** The versions of all forms that are filled for a period, by code. */
    public List<FilledForm> forms(ReportingPeriod period) {
        return current().forms()
                .stream()
                .flatMap(form -> form.versions().stream())
                .filter(version -> version.isFor(period))
                .toList();
    }

    /**
     * Values of all indicators of a period over rolled-up figures; one without data is absent.
     *
     * @param ofOneUnit whether the figures are a leaf unit's own
     */
    public Map<String, BigDecimal> values(ReportingPeriod period, Map<String, FigureTally> figures,
            boolean ofOneUnit) {
        Map<String, BigDecimal> values = new TreeMap<>();
        indicators(period).forEach(indicator -> IndicatorValue.of(indicator.rollUp(), figures, ofOneUnit)
                .ifPresent(value -> values.put(indicator.code(), value)));
        return values;
    }

    /** The same of a unit that others were merged into, over their figures. */
    public Map<String, BigDecimal> carried(ReportingPeriod period, List<CarriedFigures> parts) {
        Map<String, BigDecimal> values = new TreeMap<>();
        indicators(period).forEach(indicator -> CarriedValue.of(indicator, parts)
                .ifPresent(value -> values.put(indicator.code(), value)));
        return values;
    }

    /** What indicators of a period weigh with what. */
    public List<Weighting> weightings(ReportingPeriod period) {
        return indicators(period).stream()
                .flatMap(indicator -> indicator.rollUp() instanceof WeightedMean(var figure, var weight)
                        ? Stream.of(new Weighting(figure, weight))
                        : Stream.empty())
                .distinct()
                .toList();
    }

    /** The same for the same definitions. */
    public String fingerprint() {
        Snapshot known = current();
        String all = known.indicators() + " " + known.forms();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
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

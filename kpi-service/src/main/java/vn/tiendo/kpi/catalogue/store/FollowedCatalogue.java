package vn.tiendo.kpi.catalogue.store;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.period.CollectionRule;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.work.Periodically;

/** The catalogue in memory, following what administrators change on any instance within two seconds. */
final class FollowedCatalogue implements Supplier<Definitions>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedCatalogue.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<CollectionRule> collection;
    private final Shelf<DefinedIndicator> indicators;
    private final Shelf<DefinedForm> forms;
    private final Periodically following;
    private volatile Definitions definitions;
    private volatile boolean failing;

    FollowedCatalogue(List<CollectionRule> collection, AggregateStore<DefinedIndicator> indicators,
            AggregateStore<DefinedForm> forms) {
        this.collection = collection;
        this.indicators = new Shelf<>(indicators);
        this.forms = new Shelf<>(forms);
        this.definitions = new Definitions(collection, List.of(), List.of());
        refresh();
        this.following = new Periodically("catalogue", PAUSE, this::follow);
    }

    @Override
    public Definitions get() {
        return definitions;
    }

    /** Reads what was changed since. */
    synchronized Definitions refresh() {
        boolean newIndicators = indicators.refresh();
        boolean newForms = forms.refresh();
        if (newIndicators || newForms) {
            definitions = new Definitions(collection,
                    indicators.all()
                            .stream()
                            .map(Stored::state)
                            .sorted(Comparator.comparingInt(DefinedIndicator::position)
                                    .thenComparing(known -> known.versions().getFirst().code()))
                            .flatMap(known -> known.versions().stream())
                            .toList(),
                    forms.all()
                            .stream()
                            .map(Stored::state)
                            .sorted(Comparator.comparingInt(DefinedForm::position)
                                    .thenComparing(known -> known.versions().getFirst().code()))
                            .flatMap(known -> known.versions().stream())
                            .toList());
        }
        return definitions;
    }

    /** A position behind all indicators. */
    synchronized int nextIndicator() {
        return indicators.all().stream().mapToInt(known -> known.state().position() + 1).max().orElse(0);
    }

    /** A position behind all forms. */
    synchronized int nextForm() {
        return forms.all().stream().mapToInt(known -> known.state().position() + 1).max().orElse(0);
    }

    private void follow() {
        try {
            refresh();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("The catalogue could not be read again; it stays as known, and is tried again", e);
            }
        }
    }

    @Override
    public void close() {
        following.close();
    }
}

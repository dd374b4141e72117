package vn.tiendo.plan.unit.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.RegistryPublisher;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/**
 * Enters changes of units and keeps the registry equal to the official units with all changes. One ledger holds them all,
 * so that two changes can never contradict one another, whoever comes first.
 */
public final class UnitAdministration {

    /** The one ledger; also the key of its events. */
    private static final String LEDGER = "changes";

    private final UnitHistory official;
    private final AggregateStore<ChangeLedger> ledgers;
    private final UnitRegistry registry;
    private final RegistryPublisher publisher;
    private final Clock clock;
    private volatile Standing standing = new Standing(-1, LocalDate.MIN, List.of());

    /** Which ledger, seen from which day, the registry shows. */
    private record Standing(long version, LocalDate day, List<String> unfit) {}

    /** The registry has to be at the official units still. */
    public UnitAdministration(AggregateStore<ChangeLedger> ledgers, UnitRegistry registry,
            RegistryPublisher publisher, Clock clock) {
        this.official = registry.history();
        this.ledgers = ledgers;
        this.registry = registry;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** All changes so far; version 0 while there is none. */
    public Stored<ChangeLedger> ledger() {
        return ledgers.find(LEDGER).orElseGet(() -> new Stored<>(LEDGER, 0, ChangeLedger.EMPTY));
    }

    /** Ids of changes that have no effect, since the official list says otherwise. */
    public List<String> unfit() {
        return standing.unfit();
    }

    /**
     * Enters changes, all or none.
     *
     * @param instrument legal instrument behind them
     * @param reason needed for changes in the past
     * @return the ledger with them, and their ids
     * @throws Rejection a {@link UnitProblem}
     */
    public Entered enter(List<UnitChange> changes, String instrument, @Nullable String reason, CurrentUser by,
            Request request) {
        var ids = IntStream.range(0, changes.size()).mapToObj(at -> id(by.username(), request, at)).toList();
        var command = new RecordChanges(ids, changes, instrument, reason, by.username(), by.unit(),
                LocalDate.now(clock), clock.instant());
        var ledger = ledgers.change(LEDGER, request, known -> UnitChangeDecider.decide(command, known,
                Folding.of(official, Objects.requireNonNullElse(known, ChangeLedger.EMPTY)).units()));
        follow();
        return new Entered(ledger, ledger.state().changes().stream().filter(entered -> ids.contains(entered.id()))
                .toList());
    }

    /**
     * In what a newer official list differs from the units as they stand.
     *
     * @param list all units below {@code scope} on that day
     * @return with the version of the ledger it was compared with
     */
    public Stored<ListDifference> compare(List<ListedUnit> list, String scope, LocalDate day) {
        var ledger = ledger();
        var units = Folding.of(official, ledger.state()).units();
        return new Stored<>(scope, ledger.version(), new ListComparison(units, scope, day, list).difference());
    }

    /** Changes with the ledger that holds them. */
    public record Entered(Stored<ChangeLedger> ledger, List<AdministeredChange> changes) {}

    /**
     * Brings the registry and what is published of it up to the ledger: another instance may have changed it, a change
     * may have been entered without being published, or a day has passed on which a unit has another name.
     */
    public synchronized void follow() {
        var ledger = ledger();
        var today = LocalDate.now(clock);
        if (ledger.version() == standing.version() && today.equals(standing.day())) {
            return;
        }
        var folding = Folding.of(official, ledger.state());
        var units = folding.units().history(today);
        registry.follow(units);
        publisher.publish(units, ledger.version());
        standing = new Standing(ledger.version(), today, folding.unfit());
    }

    private static String id(String username, Request request, int at) {
        return request.idempotencyKey() == null
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((username + " " + request.idempotencyKey() + " " + at).getBytes(UTF_8))
                        .toString();
    }
}

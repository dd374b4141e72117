package vn.tiendo.plan.unit.change;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitEvent;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;

/** What becomes of the ledger when changes are asked for. Pure. */
final class UnitChangeDecider {

    private UnitChangeDecider() {}

    /**
     * Decides on changes.
     *
     * @param ledger null where nothing was ever changed
     * @param units as the ledger has them; the changes are worked into them
     * @throws Rejection a {@link UnitProblem}; then nothing is entered
     */
    static Decision<ChangeLedger> decide(RecordChanges command, @Nullable ChangeLedger ledger, Revision units) {
        var known = ledger == null ? ChangeLedger.EMPTY : ledger;
        if (command.ids().stream().anyMatch(known::holds)) {
            return repeated(command, known);
        }
        if (command.instrument().isBlank()) {
            throw new Rejection(UnitProblem.INSTRUMENT_MISSING).at("instrument");
        }
        if (command.changes().isEmpty()) {
            throw new Rejection(UnitProblem.NOTHING_CHANGES).at("changes");
        }
        var entered = new ArrayList<AdministeredChange>();
        var events = new ArrayList<UnitEvent>();
        for (int at = 0; at < command.changes().size(); at++) {
            var change = command.changes().get(at);
            requireReason(command, change);
            var id = command.ids().get(at);
            events.addAll(Applying.apply(change, units, id, command.at()));
            entered.add(new AdministeredChange(id, change, command.instrument().strip(), command.reason(),
                    command.by(), command.byUnit(), command.at()));
        }
        return new Decision<>(known.with(entered), events);
    }

    /** The same request once more, long after its key was forgotten. */
    private static Decision<ChangeLedger> repeated(RecordChanges command, ChangeLedger known) {
        var entered = known.changes().stream().filter(change -> command.ids().contains(change.id()))
                .map(AdministeredChange::change).toList();
        if (!entered.equals(command.changes())) {
            throw new Rejection(PlatformProblem.IDEMPOTENCY_KEY_REUSED).at("Idempotency-Key");
        }
        return Decision.of(known);
    }

    private static void requireReason(RecordChanges command, UnitChange change) {
        var reason = command.reason();
        if (change.effectiveOn().isBefore(command.today()) && (reason == null || reason.isBlank())) {
            throw new Rejection(UnitProblem.PAST_NEEDS_REASON).at("reason").with("effectiveOn",
                    change.effectiveOn().toString());
        }
    }
}

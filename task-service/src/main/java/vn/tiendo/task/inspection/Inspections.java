package vn.tiendo.task.inspection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.inspection.InspectionCommand.Plan;
import vn.tiendo.task.inspection.InspectionCommand.Settle;
import vn.tiendo.task.register.Registers;

/** All inspections. A change is decided, then saved with its events in one write. */
public final class Inspections {

    private final AggregateStore<Inspection> store;
    private final Registers registers;

    Inspections(AggregateStore<Inspection> store, Registers registers) {
        this.store = store;
        this.registers = registers;
    }

    /**
     * The inspection of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<Inspection> require(String id) {
        return store.require(id);
    }

    /**
     * Plans one; a repetition of the same request finds it there.
     *
     * @throws Rejection with an {@link InspectionProblem}
     */
    public Stored<Inspection> plan(Plan command, Request request) {
        return store.change(command.id(), request, existing -> {
            if (existing != null) {
                return Decision.of(existing);
            }
            var planned = InspectionDecider.plan(command);
            return Decision.of(Inspection.of(planned), planned);
        });
    }

    /**
     * Asks an inspection what a person wants of it.
     *
     * @throws Rejection what it rejects; not-found, stale-version, idempotency-key-reused
     */
    public Stored<Inspection> handle(String id, Request request, InspectionCommand command) {
        return store.change(id, request, inspection -> decide(id, inspection, command));
    }

    void settle(FindingTask task, Source source, Settle command) {
        store.apply(task.inspection(), source, inspection -> {
            var decision = decide(task.inspection(), inspection, command);
            return decision.events().isEmpty() ? null : decision;
        });
    }

    /** What a unit inspects in a year, in the order of planning. */
    public List<Stored<Inspection>> by(String unit, int year) {
        return all(registers.ids(byKey(unit, year)));
    }

    /** By what a unit is inspected, or what it inspects, in a year. */
    public List<Stored<Inspection>> concerning(String unit, int year) {
        return all(Stream.concat(registers.ids(byKey(unit, year)).stream(), registers.ids(atKey(unit, year)).stream())
                .distinct().toList());
    }

    static String byKey(String unit, int year) {
        return "inspections/by/" + unit + "/" + year;
    }

    static String atKey(String unit, int year) {
        return "inspections/at/" + unit + "/" + year;
    }

    private List<Stored<Inspection>> all(Collection<String> ids) {
        return store.findAll(ids).stream().sorted(Comparator.comparing(stored -> stored.state().at())).toList();
    }

    private static Decision<Inspection> decide(String id, @Nullable Inspection inspection, InspectionCommand command) {
        if (inspection == null) {
            throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
        }
        var events = InspectionDecider.decide(command, inspection);
        var evolved = inspection;
        for (var event : events) {
            evolved = evolved.evolve(event);
        }
        return new Decision<>(evolved, events);
    }
}

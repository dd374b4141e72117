package vn.tiendo.task.evidence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.events.EvidenceEvent;
import vn.tiendo.events.EvidenceEvent.EvidenceFiled;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;

/** All evidence on file. */
public final class Evidences {

    private final AggregateStore<EvidenceItem> store;

    Evidences(AggregateStore<EvidenceItem> store) {
        this.store = store;
    }

    /**
     * The evidence of that id.
     *
     * @throws Rejection not-found where there is none
     */
    public Stored<EvidenceItem> require(String id) {
        return store.require(id);
    }

    /**
     * Makes sure that a result of a unit may name that evidence.
     *
     * @throws Rejection evidence-unknown, evidence-of-another-unit, evidence-withdrawn; each names the first id at fault
     */
    public void require(Collection<String> ids, String unit) {
        var known = byId(ids);
        for (var id : ids) {
            var item = known.get(id);
            if (item == null) {
                throw new Rejection(EvidenceProblem.EVIDENCE_UNKNOWN).at("evidence").with("id", id);
            }
            if (!item.state().unit().equals(unit)) {
                throw new Rejection(EvidenceProblem.EVIDENCE_OF_ANOTHER_UNIT).at("evidence").with("id", id);
            }
            EvidenceDecider.requireStanding(item.state());
        }
    }

    /** Those of these ids that there are, by id. */
    public Map<String, Stored<EvidenceItem>> byId(Collection<String> ids) {
        return store.findAll(new HashSet<>(ids)).stream().collect(toMap(Stored::id, Function.identity()));
    }

    /** Puts evidence on file; a repetition of the same request finds it there. */
    Stored<EvidenceItem> file(EvidenceFiled filed, List<EvidenceServes> uses, Request request) {
        var events = Stream.<EvidenceEvent>concat(Stream.of(filed), uses.stream()).toList();
        return store.change(filed.evidenceId(), request, existing -> existing == null
                ? new Decision<>(evolved(EvidenceItem.of(filed), uses), events)
                : Decision.of(existing));
    }

    /**
     * Asks evidence what a person wants of it.
     *
     * @throws Rejection what it rejects; not-found, stale-version, idempotency-key-reused
     */
    Stored<EvidenceItem> handle(String id, Request request, EvidenceCommand command) {
        return store.change(id, request, item -> {
            if (item == null) {
                throw new Rejection(PlatformProblem.NOT_FOUND).with("id", id);
            }
            var events = EvidenceDecider.decide(command, item);
            return new Decision<>(evolved(item, events), events);
        });
    }

    /** Asks evidence what an event wants of it; nothing is written where that is nothing. */
    void apply(String id, Source source, EvidenceCommand command) {
        store.apply(id, source, item -> {
            var events = item == null ? List.<EvidenceEvent>of() : EvidenceDecider.decide(command, item);
            return item == null || events.isEmpty() ? null : new Decision<>(evolved(item, events), events);
        });
    }

    private static EvidenceItem evolved(EvidenceItem item, List<? extends EvidenceEvent> events) {
        var evolved = item;
        for (var event : events) {
            evolved = evolved.evolve(event);
        }
        return evolved;
    }
}

package vn.tiendo.task.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.events.EvidenceEvent;
import vn.tiendo.events.EvidenceEvent.EvidenceFiled;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.events.EvidenceEvent.EvidenceWithdrawn;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;

/**
 * Which evidence a unit filed in a year, and which a task has, each found by one key. The service's own events make these
 * lists, so that filing stays one write; an event that comes twice adds nothing.
 */
@Component
public final class EvidenceLists implements EventHandler<EvidenceEvent> {

    private final AggregateStore<EvidenceList> store;

    EvidenceLists(AggregateStore<EvidenceList> evidenceListStore) {
        this.store = evidenceListStore;
    }

    /** Ids of what a unit filed in a year, the oldest first. */
    public List<String> ofUnit(String unit, int year) {
        return find(unitKey(unit, year)).ids();
    }

    /** Ids of what proves a task's result, the oldest first. */
    public List<String> ofTask(String taskId) {
        return find(taskKey(taskId)).ids();
    }

    @Override
    public Class<EvidenceEvent> eventType() {
        return EvidenceEvent.class;
    }

    @Override
    public void handle(EvidenceEvent event, EventMetadata metadata) {
        switch (event) {
            case EvidenceFiled e ->
                add(unitKey(e.unit(), LocalDate.ofInstant(e.at(), Task.ZONE).getYear()), e.evidenceId());
            case EvidenceServes e when e.use().kind() == EvidenceUse.Kind.TASK ->
                add(taskKey(e.use().id()), e.evidenceId());
            case EvidenceServes _,EvidenceWithdrawn _ -> {
                return;
            }
        }
    }

    private void add(String key, String id) {
        if (!find(key).ids().contains(id)) {
            store.change(key, Request.none(), list -> {
                var ids = Objects.requireNonNullElse(list, EvidenceList.EMPTY);
                return Decision.of(ids.ids().contains(id) ? ids : ids.with(id));
            });
        }
    }

    private EvidenceList find(String key) {
        return store.find(key).map(list -> list.state()).orElse(EvidenceList.EMPTY);
    }

    private static String unitKey(String unit, int year) {
        return "unit/" + unit + "/" + year;
    }

    private static String taskKey(String taskId) {
        return "task/" + taskId;
    }
}

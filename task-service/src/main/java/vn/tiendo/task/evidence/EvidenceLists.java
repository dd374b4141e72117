package vn.tiendo.task.evidence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.EvidenceEvent;
import vn.tiendo.events.EvidenceEvent.EvidenceFiled;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.events.EvidenceEvent.EvidenceWithdrawn;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;
import vn.tiendo.task.register.Registers;

/**
 * Which evidence a unit filed in a year, and which a task has, each found by one key.
 */
@Component
public final class EvidenceLists implements EventHandler<EvidenceEvent> {

    private final Registers registers;

    EvidenceLists(Registers registers) {
        this.registers = registers;
    }

    /** Ids of what a unit filed in a year, the oldest first. */
    public List<String> ofUnit(String unit, int year) {
        return registers.ids(unitKey(unit, year));
    }

    /** Ids of what proves a task's result, the oldest first. */
    public List<String> ofTask(String taskId) {
        return registers.ids(taskKey(taskId));
    }

    @Override
    public Class<EvidenceEvent> eventType() {
        return EvidenceEvent.class;
    }

    @Override
    public void handle(EvidenceEvent event, EventMetadata metadata) {
        switch (event) {
            case EvidenceFiled e ->
                registers.enter(unitKey(e.unit(), LocalDate.ofInstant(e.at(), Task.ZONE).getYear()), e.evidenceId());
            case EvidenceServes e when e.use().kind() == EvidenceUse.Kind.TASK ->
                registers.enter(taskKey(e.use().id()), e.evidenceId());
            case EvidenceServes _,EvidenceWithdrawn _ -> {
                return;
            }
        }
    }

    private static String unitKey(String unit, int year) {
        return "evidence/unit/" + unit + "/" + year;
    }

    private static String taskKey(String taskId) {
        return "evidence/task/" + taskId;
    }
}

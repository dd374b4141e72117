package vn.tiendo.task.inspection;

import org.springframework.stereotype.Component;
import vn.tiendo.events.InspectionEvent;
import vn.tiendo.events.InspectionEvent.FindingRecorded;
import vn.tiendo.events.InspectionEvent.FindingSettled;
import vn.tiendo.events.InspectionEvent.FindingWaived;
import vn.tiendo.events.InspectionEvent.InspectionPlanned;
import vn.tiendo.events.InspectionEvent.VisitCarriedOut;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.OfficeFinder;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.register.Registers;
import vn.tiendo.task.store.Tasks;

/**
 * What the own events of inspections lead to: a finding becomes a task of the inspected unit, a waived one cancels it. A crash
 * between the two is repaired, because the event comes again.
 */
@Component
final class InspectionEventHandler implements EventHandler<InspectionEvent> {

    /** A finding names the unit; who in it answers is for the unit to say. */
    private static final OfficeFinder NO_OFFICE = _ -> null;

    private final Tasks tasks;
    private final Registers registers;

    InspectionEventHandler(Tasks tasks, Registers registers) {
        this.tasks = tasks;
        this.registers = registers;
    }

    @Override
    public Class<InspectionEvent> eventType() {
        return InspectionEvent.class;
    }

    @Override
    public void handle(InspectionEvent event, EventMetadata metadata) {
        switch (event) {
            case InspectionPlanned e -> register(e);
            case FindingRecorded e -> Assignment.of(FindingTask.work(e), WorkingDays.WEEKDAYS, NO_OFFICE)
                    .forEach(assignment -> tasks.assign(assignment, metadata.source()));
            case FindingWaived e -> tasks.apply(FindingTask.id(e.inspectionId(), e.findingId()), metadata.source(),
                    new CancelTask(e.reason(), e.at()));
            case VisitCarriedOut _,FindingSettled _ -> {
                return;
            }
        }
    }

    private void register(InspectionPlanned e) {
        registers.enter(Inspections.byKey(e.unit(), e.year()), e.inspectionId());
        e.visits().forEach(visit -> registers.enter(Inspections.atKey(visit.unit(), e.year()), e.inspectionId()));
    }
}

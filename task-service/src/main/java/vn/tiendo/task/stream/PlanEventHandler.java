package vn.tiendo.task.stream;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.store.ClosedPlans;
import vn.tiendo.task.store.Tasks;

/**
 * A published plan becomes one task per planned task; a closed plan cancels what is not completed, and also what is
 * published only after it, as a replayed dead letter can be.
 */
@Component
final class PlanEventHandler implements EventHandler<PlanEvent> {

    private static final int PAGE = 200;

    private final Tasks tasks;
    private final ClosedPlans closedPlans;
    private final CalendarProperties calendar;

    PlanEventHandler(Tasks tasks, ClosedPlans closedPlans, CalendarProperties calendar) {
        this.tasks = tasks;
        this.closedPlans = closedPlans;
        this.calendar = calendar;
    }

    @Override
    public Class<PlanEvent> eventType() {
        return PlanEvent.class;
    }

    @Override
    public void handle(PlanEvent event, EventMetadata metadata) {
        switch (event) {
            case PlanPublished plan -> assign(plan, metadata.source());
            case PlanClosed plan -> cancel(plan, metadata.source());
        }
    }

    private void assign(PlanPublished plan, Source source) {
        var end = closedPlans.endOf(plan.planId());
        Assignment.of(plan, calendar.workingDays())
                .forEach(assignment -> tasks.assign(end.map(assignment::cancelled).orElse(assignment), source));
    }

    private void cancel(PlanClosed plan, Source source) {
        var command = new CancelTask(plan.reason(), plan.at());
        closedPlans.add(plan.planId(), command, source);
        List<String> page = tasks.notClosed(plan.planId(), "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(id -> tasks.apply(id, source, command));
            page = tasks.notClosed(plan.planId(), page.getLast(), PAGE);
        }
    }
}

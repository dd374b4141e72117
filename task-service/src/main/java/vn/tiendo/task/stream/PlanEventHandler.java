package vn.tiendo.task.stream;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Assignment;
import vn.tiendo.task.Edition;
import vn.tiendo.task.PlannedWork;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.HandTaskOver;
import vn.tiendo.task.lead.OfficeFinders;
import vn.tiendo.task.store.Editions;
import vn.tiendo.task.store.Tasks;

/**
 * A published plan becomes one task for each result it expects. An amended plan adds tasks, words others otherwise and
 * cancels those it has no more; a closed plan cancels what is not completed, one handed over takes its open tasks along.
 * Where an older event comes after a newer one, as a replayed dead letter can, the newer one stays in force: of the older
 * only tasks become known that the plan has no more, as cancelled.
 */
@Component
final class PlanEventHandler implements EventHandler<PlanEvent> {

    private final Tasks tasks;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final OfficeFinders offices;

    PlanEventHandler(Tasks tasks, Editions editions, WorkingCalendar calendar, OfficeFinders offices) {
        this.tasks = tasks;
        this.editions = editions;
        this.calendar = calendar;
        this.offices = offices;
    }

    @Override
    public Class<PlanEvent> eventType() {
        return PlanEvent.class;
    }

    @Override
    public void handle(PlanEvent event, EventMetadata metadata) {
        switch (event) {
            case PlanPublished plan -> assign(PlannedWork.of(plan), metadata.source());
            case PlanAmended plan -> amend(PlannedWork.of(plan), metadata.source());
            case PlanHandedOver plan -> handOver(plan, metadata.source());
            case PlanClosed plan -> close(plan, metadata.source());
        }
    }

    private Edition assign(PlannedWork work, Source source) {
        var newest = editions.keep(work.planId(), Edition.of(work, source.seq()), source);
        expected(work).forEach(assignment -> {
            if (newest.seq() > source.seq()) {
                tasks.assign(newest.late(assignment), source);
            } else {
                tasks.plan(assignment, source);
            }
        });
        return newest;
    }

    private void amend(PlannedWork work, Source source) {
        var newest = assign(work, source);
        if (newest.seq() == source.seq()) {
            settleOthers(work.planId(), newest, source,
                    expected(work).stream().map(assignment -> assignment.task().id()).collect(toSet()));
        }
    }

    private List<Assignment> expected(PlannedWork work) {
        return Assignment.of(work, calendar.of(work.unit()), offices.of(work.unit()));
    }

    private void close(PlanClosed plan, Source source) {
        var edition = Edition.closed(new CancelTask(plan.reason(), plan.at()), source.seq());
        var newest = editions.keep(plan.planId(), edition, source);
        if (newest.seq() == source.seq()) {
            settleOthers(plan.planId(), newest, source, Set.of());
        }
    }

    /** What was given to other units stays theirs. */
    private void handOver(PlanHandedOver plan, Source source) {
        var command = new HandTaskOver(plan.unit(), plan.at());
        tasks.eachNotClosed(plan.planId(), task -> {
            if (task.unit().equals(plan.from())) {
                tasks.apply(task.id(), source, command);
            }
        });
    }

    /** A part follows the task it is a part of, as long as the plan has that. */
    private void settleOthers(String planId, Edition edition, Source source, Set<String> planned) {
        tasks.eachNotClosed(planId, task -> {
            boolean follows = task.parent() != null && edition.has(task);
            if (!follows && !planned.contains(task.id())) {
                tasks.apply(task.id(), source, edition.of(task, offices.of(task.unit())));
            }
        });
    }
}

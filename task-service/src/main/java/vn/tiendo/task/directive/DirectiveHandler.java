package vn.tiendo.task.directive;

import org.springframework.stereotype.Component;
import vn.tiendo.events.DirectiveEvent;
import vn.tiendo.events.DirectiveEvent.DirectiveIssued;
import vn.tiendo.events.DirectiveEvent.DirectiveWithdrawn;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.lead.OfficeFinders;
import vn.tiendo.task.register.Registers;
import vn.tiendo.task.store.Tasks;

/** An issued directive becomes tasks, a withdrawn one cancels what is not done; once, however often it is told. */
@Component
final class DirectiveHandler implements EventHandler<DirectiveEvent> {

    private final Tasks tasks;
    private final Registers registers;
    private final WorkingCalendar calendar;
    private final OfficeFinders offices;

    DirectiveHandler(Tasks tasks, Registers registers, WorkingCalendar calendar, OfficeFinders offices) {
        this.tasks = tasks;
        this.registers = registers;
        this.calendar = calendar;
        this.offices = offices;
    }

    @Override
    public Class<DirectiveEvent> eventType() {
        return DirectiveEvent.class;
    }

    @Override
    public void handle(DirectiveEvent event, EventMetadata metadata) {
        switch (event) {
            case DirectiveIssued e -> begin(e, metadata.source());
            case DirectiveWithdrawn e -> end(e, metadata.source());
        }
    }

    private void begin(DirectiveIssued directive, Source source) {
        for (var item : directive.items()) {
            var unit = DirectiveTasks.unit(directive, item);
            DirectiveTasks.of(directive, item, calendar.of(unit), offices.of(unit))
                    .forEach(assignment -> tasks.assign(assignment, source));
        }
        Directive.of(directive).units()
                .forEach(unit -> registers.enter(DirectiveRegister.of(unit), directive.directiveId()));
    }

    private void end(DirectiveWithdrawn directive, Source source) {
        var command = new CancelTask(directive.reason(), directive.at());
        tasks.eachNotClosed(directive.directiveId(), (Task task) -> tasks.apply(task.id(), source, command));
    }
}

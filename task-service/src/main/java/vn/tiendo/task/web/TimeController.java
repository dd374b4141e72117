package vn.tiendo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.store.Request;
import vn.tiendo.task.store.Tasks;

/** When a task is due: set by a person, put off, begun by an event. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "tasks")
class TimeController {

    private final Tasks tasks;
    private final TaskAnswers answers;
    private final Access access;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TimeController(Tasks tasks, TaskAnswers answers, Access access, WorkingCalendar calendar, Clock clock) {
        this.tasks = tasks;
        this.answers = answers;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
    }

    @PostMapping("/due")
    @Operation(operationId = "rescheduleTask", summary = "The unit's leader or a reviewer above sets the due day, with a reason: where the plan's words set none, or another one")
    ResponseEntity<TaskView> reschedule(@PathVariable String id, @RequestBody DueDay body, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return answers.ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/event")
    @Operation(operationId = "recordAwaitedEvent", summary = "The unit, its leader or a reviewer above records that what the task waits for has happened; the due day follows from the plan's words, or is told along")
    ResponseEntity<TaskView> occurred(@PathVariable String id, @RequestBody Occurred body, Request request) {
        var unit = unitOf(id);
        var user = access.user().unit().equals(unit) ? access.mayWrite(unit) : access.mayReview(unit);
        return answers.ask(id, request, body.toCommand(calendar.of(unit), user.username(), clock.instant()));
    }

    @PostMapping("/extension")
    @Operation(operationId = "requestExtension", summary = "The unit asks for more time, with a reason")
    ResponseEntity<TaskView> request(@PathVariable String id, @RequestBody MoreTime body, Request request) {
        var user = access.mayWrite(unitOf(id));
        return answers.ask(id, request, body.request(user.username(), clock.instant()));
    }

    @PostMapping("/extension/grant")
    @Operation(operationId = "grantExtension", summary = "The unit's leader or a reviewer above gives more time: what was asked for, or another day")
    ResponseEntity<TaskView> grant(@PathVariable String id, @RequestBody MoreTime body, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return answers.ask(id, request, body.grant(user.username(), clock.instant()));
    }

    @PostMapping("/extension/refuse")
    @Operation(operationId = "refuseExtension", summary = "The unit's leader or a reviewer above gives no more time, with a reason")
    ResponseEntity<TaskView> refuse(@PathVariable String id, @RequestBody MoreTime body, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return answers.ask(id, request, body.refuse(user.username(), clock.instant()));
    }

    private String unitOf(String id) {
        return tasks.require(id).state().unit();
    }
}

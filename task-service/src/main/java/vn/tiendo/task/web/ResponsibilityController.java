package vn.tiendo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand.CancelTask;
import vn.tiendo.task.TaskCommand.FanTaskOut;
import vn.tiendo.task.TaskProblem;
import vn.tiendo.task.lead.Leads;
import vn.tiendo.task.lead.UnitsBelow;
import vn.tiendo.task.store.Tasks;

/** Who answers for a task: one lead in its unit, another unit, or many units below with a part each. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "tasks")
class ResponsibilityController {

    private final Tasks tasks;
    private final TaskAnswers answers;
    private final Leads leads;
    private final UnitsBelow below;
    private final Access access;
    private final Units units;
    private final Clock clock;

    ResponsibilityController(Tasks tasks, TaskAnswers answers, Leads leads, UnitsBelow below, Access access,
            Units units,
            Clock clock) {
        this.tasks = tasks;
        this.answers = answers;
        this.leads = leads;
        this.below = below;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping("/reassign")
    @Operation(operationId = "reassignTask", summary = "Somebody who assigns in the unit or above says who answers for the task and who helps; another unit only by a unit above both")
    ResponseEntity<TaskView> reassign(@PathVariable String id, @RequestBody Reassignment body, Request request) {
        var task = tasks.require(id).state();
        var user = access.mayAssign(task.unit());
        var command = body.toCommand(task, user.username(), clock.instant());
        if (!command.unit().equals(task.unit())) {
            access.mayReview(task.unit());
            access.mayReview(units.require(command.unit()).code());
        }
        leads.require(command.unit(), command.lead(), command.coordinators(), today());
        return answers.ask(id, request, command);
    }

    @PostMapping("/fan-out")
    @Operation(operationId = "fanTaskOut", summary = "Somebody who assigns in the unit or above gives units below a part of the task each; all communes below where none are named")
    ResponseEntity<TaskView> fanOut(@PathVariable String id, @RequestBody FanningOut body, Request request) {
        var task = tasks.require(id).state();
        var user = access.mayAssign(task.unit());
        var parts = below.require(body.units(), task.unit(), today());
        return answers.ask(id, request, new FanTaskOut(parts, body.lead() == null ? List.of() : List.of(body.lead()),
                body.due(), user.username(), clock.instant()));
    }

    @PostMapping("/cancel")
    @Operation(operationId = "cancelPart", summary = "Somebody above who assigns takes back the part of a task that a unit was given, with a reason; a plan's task goes by amending the plan")
    ResponseEntity<TaskView> cancel(@PathVariable String id, @RequestBody Refusal body, Request request) {
        var task = tasks.require(id).state();
        var user = access.mayReview(task.unit());
        if (task.parent() == null) {
            throw new Rejection(TaskProblem.NOT_A_PART).with("id", id);
        }
        return answers.ask(id, request, new CancelTask(Objects.requireNonNullElse(body.reason(), ""), user.username(),
                clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Task.ZONE);
    }
}

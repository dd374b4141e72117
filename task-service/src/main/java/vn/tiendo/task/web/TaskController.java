package vn.tiendo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.TaskProblem;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.store.TaskFilter;
import vn.tiendo.task.store.Tasks;

/** Who may ask what of a task is decided here; what comes of it is the task's. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class TaskController {

    private static final int LONGEST_PAGE = 200;

    private final Tasks tasks;
    private final Scope scope;
    private final Access access;
    private final Units units;
    private final Explanations explanations;
    private final Clock clock;

    TaskController(Tasks tasks, Scope scope, Access access, Units units, Explanations explanations, Clock clock) {
        this.tasks = tasks;
        this.scope = scope;
        this.access = access;
        this.units = units;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listTasks", summary = "Tasks of a unit (your own where none is named) and of all below it, by id")
    TaskPage list(@RequestParam @Nullable String unit, @RequestParam @Nullable String plan,
            @RequestParam @Nullable TaskStatus status, @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new Rejection(TaskProblem.LIMIT_OUT_OF_RANGE).at("limit").with("highest", LONGEST_PAGE);
        }
        var after = cursor == null ? null : TaskPage.lastSeen(cursor);
        var found = tasks.list(new TaskFilter(scope.of(unit), plan, status, overdue, after), limit + 1);
        return TaskPage.of(found.stream().map(this::view).toList(), limit);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getTask", summary = "One task with its evidence and history")
    ResponseEntity<TaskView> get(@PathVariable String id) {
        var task = tasks.require(id);
        access.mayRead(task.state().unit());
        return answer(task);
    }

    @PostMapping("/{id}/accept")
    @Operation(operationId = "acceptTask", summary = "The unit takes the task on")
    ResponseEntity<TaskView> accept(@PathVariable String id, Request request) {
        var user = access.mayWrite(unitOf(id));
        return ask(id, request, new AcceptTask(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/progress")
    @Operation(operationId = "reportTaskProgress", summary = "The unit says how far it is")
    ResponseEntity<TaskView> progress(@PathVariable String id, @RequestBody Progress body,
            Request request) {
        var user = access.mayWrite(unitOf(id));
        return ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/submit")
    @Operation(operationId = "submitTaskResult", summary = "The unit hands in its result with evidence")
    ResponseEntity<TaskView> submit(@PathVariable String id, @RequestBody Result body,
            Request request) {
        var user = access.mayWrite(unitOf(id));
        return ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/confirm")
    @Operation(operationId = "confirmTaskResult", summary = "The unit's leader or a reviewer above confirms the result")
    ResponseEntity<TaskView> confirm(@PathVariable String id, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return ask(id, request, new ConfirmResult(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/return")
    @Operation(operationId = "returnTaskResult", summary = "The unit's leader or a reviewer above sends the result back with a reason")
    ResponseEntity<TaskView> sendBack(@PathVariable String id, @RequestBody Refusal body,
            Request request) {
        var user = access.mayConfirm(unitOf(id));
        return ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/due")
    @Operation(operationId = "rescheduleTask", summary = "The unit's leader or a reviewer above sets the due day, with a reason: where the plan's words set none, or another one")
    ResponseEntity<TaskView> reschedule(@PathVariable String id, @RequestBody DueDay body, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    private String unitOf(String id) {
        return tasks.require(id).state().unit();
    }

    private ResponseEntity<TaskView> ask(String id, Request request, TaskCommand command) {
        return answer(tasks.handle(id, request, command));
    }

    private ResponseEntity<TaskView> answer(Stored<Task> task) {
        return ResponseEntity.ok().eTag(task.entityTag()).body(view(task));
    }

    private TaskView view(Stored<Task> task) {
        return TaskView.of(task, units.find(task.state().unit()).map(RegisteredUnit::name).orElse(null),
                explanations.of(task.state()));
    }
}

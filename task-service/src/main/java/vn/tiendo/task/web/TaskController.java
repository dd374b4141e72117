package vn.tiendo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.store.Request;
import vn.tiendo.task.TaskCommand.AcceptTask;
import vn.tiendo.task.TaskCommand.ConfirmResult;
import vn.tiendo.task.evidence.EvidenceTitle;
import vn.tiendo.task.evidence.Evidences;
import vn.tiendo.task.store.Tasks;

/** Who may ask what of a task is decided here; what comes of it is the task's. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class TaskController {

    private final Tasks tasks;
    private final TaskAnswers answers;
    private final Evidences evidences;
    private final Access access;
    private final Clock clock;

    TaskController(Tasks tasks, TaskAnswers answers, Evidences evidences, Access access, Clock clock) {
        this.tasks = tasks;
        this.evidences = evidences;
        this.access = access;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getTask", summary = "One task with its evidence and history")
    ResponseEntity<TaskView> get(@PathVariable String id) {
        var task = tasks.require(id);
        access.mayRead(task.state().unit());
        return answers.answer(task);
    }

    @PostMapping("/{id}/accept")
    @Operation(operationId = "acceptTask", summary = "The unit takes the task on")
    ResponseEntity<TaskView> accept(@PathVariable String id, Request request) {
        var user = access.mayWrite(unitOf(id));
        return answers.ask(id, request, new AcceptTask(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/progress")
    @Operation(operationId = "reportTaskProgress", summary = "The unit says how far it is")
    ResponseEntity<TaskView> progress(@PathVariable String id, @RequestBody Progress body,
            Request request) {
        var user = access.mayWrite(unitOf(id));
        return answers.ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/submit")
    @Operation(operationId = "submitTaskResult", summary = "The unit hands in its result with evidence")
    ResponseEntity<TaskView> submit(@PathVariable String id, @RequestBody Result body,
            Request request) {
        var unit = unitOf(id);
        var user = access.mayWrite(unit);
        evidences.require(body.items(), unit);
        return answers.ask(id, request,
                body.toCommand(item -> EvidenceTitle.of(evidences.require(item).state().content()),
                        user.username(), clock.instant()));
    }

    @PostMapping("/{id}/confirm")
    @Operation(operationId = "confirmTaskResult", summary = "The unit's leader or a reviewer above confirms the result")
    ResponseEntity<TaskView> confirm(@PathVariable String id, Request request) {
        var user = access.mayConfirm(unitOf(id));
        return answers.ask(id, request, new ConfirmResult(user.username(), clock.instant()));
    }

    @PostMapping("/{id}/return")
    @Operation(operationId = "returnTaskResult", summary = "The unit's leader or a reviewer above sends the result back with a reason")
    ResponseEntity<TaskView> sendBack(@PathVariable String id, @RequestBody Refusal body,
            Request request) {
        var user = access.mayConfirm(unitOf(id));
        return answers.ask(id, request, body.toCommand(user.username(), clock.instant()));
    }

    private String unitOf(String id) {
        return tasks.require(id).state().unit();
    }
}

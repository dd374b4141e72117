package vn.tiendo.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.store.Tasks;

/** Tells what happened to a task, step by step. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class HistoryController {

    private final Tasks tasks;
    private final Access access;
    private final Narration narration;

    HistoryController(Tasks tasks, Access access, Narration narration) {
        this.tasks = tasks;
        this.access = access;
        this.narration = narration;
    }

    record HistoryView(String id, List<StepView> steps) {}

    /**
     * One step.
     *
     * @param by user name, null where no person did it
     * @param text what happened, in the caller's language
     */
    record StepView(HistoryEntry.Step step, Instant at, @Nullable String by, String text) {}

    @GetMapping("/{id}/history")
    @Operation(operationId = "getTaskHistory", summary = "Who did what to a task and when, in words, the oldest first")
    HistoryView history(@PathVariable String id) {
        var task = tasks.require(id).state();
        access.mayRead(task.unit());
        return new HistoryView(id, task.dossier().history().stream()
                .map(entry -> new StepView(entry.step(), entry.at(), entry.by(), narration.of(entry, task))).toList());
    }
}

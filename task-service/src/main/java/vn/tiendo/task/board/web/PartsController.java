package vn.tiendo.task.board.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.task.board.Child;
import vn.tiendo.task.board.FanOut;
import vn.tiendo.task.board.FanOuts;
import vn.tiendo.task.store.Tasks;

/** How far the parts of a task are that was fanned out. Whoever may read the task may know. */
@RestController
@RequestMapping("/api/tasks/{id}/parts")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class PartsController {

    private final FanOuts fanOuts;
    private final Tasks tasks;
    private final Access access;

    PartsController(FanOuts fanOuts, Tasks tasks, Access access) {
        this.fanOuts = fanOuts;
        this.tasks = tasks;
        this.access = access;
    }

    record GroupView(String unit, List<Child> items) {}

    @GetMapping
    @Operation(operationId = "rollUpTaskParts", summary = "The parts of a task as one: counted by status, overdue, late, mean progress, as a whole and below each unit")
    FanOut rollUp(@PathVariable String id) {
        access.mayRead(tasks.require(id).state().unit());
        return fanOuts.of(id);
    }

    @GetMapping("/{unit}")
    @Operation(operationId = "listTaskParts", summary = "The parts of a task that the units right below one unit have")
    GroupView group(@PathVariable String id, @PathVariable String unit) {
        access.mayRead(tasks.require(id).state().unit());
        return new GroupView(unit, fanOuts.children(id, unit));
    }
}

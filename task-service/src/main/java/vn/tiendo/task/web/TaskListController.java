package vn.tiendo.task.web;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.TaskProblem;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.board.web.Wanted;
import vn.tiendo.task.store.Tasks;

/** Finds tasks on the boards and shows them as they are. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class TaskListController {

    private static final int LONGEST_PAGE = 200;

    private final Boards boards;
    private final Tasks tasks;
    private final Scope scope;
    private final TaskViews views;

    TaskListController(Boards boards, Tasks tasks, Scope scope, TaskViews views) {
        this.boards = boards;
        this.tasks = tasks;
        this.scope = scope;
        this.views = views;
    }

    @GetMapping
    @Operation(operationId = "listTasks", summary = "Tasks of a unit (your own where none is named) and of all below it, by id")
    TaskPage list(@ParameterObject Wanted wanted, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new Rejection(TaskProblem.LIMIT_OUT_OF_RANGE).at("limit").with("highest", LONGEST_PAGE);
        }
        var units = scope.of(wanted.unit());
        var lines = boards.page(units, wanted.filter(), cursor == null ? null : TaskPage.lastSeen(cursor), limit + 1);
        var more = lines.size() > limit;
        var shown = more ? lines.subList(0, limit) : lines;
        return new TaskPage(views(shown, units), more ? TaskPage.cursor(shown.getLast().id()) : null);
    }

    /** A task that has gone to a unit elsewhere since its line was read is left out. */
    private List<TaskView> views(List<Line> lines, @Nullable Collection<String> units) {
        var found = tasks.findAll(lines.stream().map(Line::id).toList()).stream()
                .filter(task -> units == null || units.contains(task.state().unit()))
                .collect(toMap(Stored::id, views::of));
        return lines.stream().map(line -> found.get(line.id())).filter(Objects::nonNull).toList();
    }
}

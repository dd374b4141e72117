package vn.tiendo.task.board.web;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.BoardProblem;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.store.Tasks;

/** The list of tasks as a file. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST = 10_000;
    private static final int AT_ONCE = 200;

    private final Boards boards;
    private final Tasks tasks;
    private final Scope scope;
    private final TaskTable table;

    ExportController(Boards boards, Tasks tasks, Scope scope, TaskTable table) {
        this.boards = boards;
        this.tasks = tasks;
        this.scope = scope;
        this.table = table;
    }

    @GetMapping(path = "/export.xlsx", produces = XLSX)
    @Operation(operationId = "exportTasks", summary = "The same list as an Excel workbook, by id; at most 10,000 tasks")
    ResponseEntity<byte[]> export(@ParameterObject Wanted wanted) {
        var units = scope.of(wanted.unit());
        var lines = boards.page(units, wanted.filter(), null, LONGEST + 1);
        if (lines.size() > LONGEST) {
            throw new Rejection(BoardProblem.TOO_MANY_ROWS).with("limit", LONGEST);
        }
        var name = ContentDisposition.attachment().filename("nhiem-vu.xlsx").build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(table.of(lines.stream().map(Line::id).gather(Gatherers.windowFixed(AT_ONCE))
                        .flatMap(ids -> loaded(ids, units))));
    }

    /** In the order of the ids; a task that has gone to a unit elsewhere since its line was read is left out. */
    private Stream<Task> loaded(List<String> ids, @Nullable Collection<String> units) {
        var found = tasks.findAll(ids).stream().map(Stored::state)
                .filter(task -> units == null || units.contains(task.unit()))
                .collect(toMap(Task::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull);
    }
}

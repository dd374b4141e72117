package vn.tiendo.task.board.web;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Columns;
import vn.tiendo.task.board.LineFilter;
import vn.tiendo.task.board.MyTasks;
import vn.tiendo.task.board.MyWeek;
import vn.tiendo.task.board.Overdue;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.board.Week;
import vn.tiendo.task.board.Workload;

/** What is to be done, by whom and since when. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ: giao, tiến độ, minh chứng, quá hạn")
class BoardController {

    private final Boards boards;
    private final MyTasks mine;
    private final Scope scope;
    private final Offices offices;
    private final Access access;
    private final Clock clock;

    BoardController(Boards boards, MyTasks mine, Scope scope, Offices offices, Access access,
            Clock clock) {
        this.boards = boards;
        this.mine = mine;
        this.scope = scope;
        this.offices = offices;
        this.access = access;
        this.clock = clock;
    }

    record BoardView(String unit, List<Columns.Column> columns) {}

    /**
     * Who has how much before him.
     *
     * @param offices names of the unit's offices by id
     */
    record WorkloadView(String unit, Map<String, String> offices, List<Workload> loads) {}

    @GetMapping("/board")
    @Operation(operationId = "getTaskBoard", summary = "A unit's tasks (your own where none is named) in a column for each status; closed ones of this year")
    BoardView board(@RequestParam @Nullable String unit) {
        var code = scope.only(unit);
        return new BoardView(code, Columns.of(boards.openOrClosedIn(code, LocalDate.now(clock).getYear())));
    }

    @GetMapping("/mine")
    @Operation(operationId = "getMyTasks", summary = "What you have to do in a week (this one where none is named) and what is overdue; where no officer is named, what your office or unit has")
    MyWeek mine(@RequestParam @Nullable String week) {
        var user = access.user();
        var today = LocalDate.now(clock);
        return MyWeek.of(week == null ? Week.of(today) : Week.parse(week), mine.of(user.username(), user.unit()),
                today);
    }

    @GetMapping("/overdue")
    @Operation(operationId = "countOverdueTasks", summary = "Overdue tasks of a unit and of all below it, counted by unit, field or lead, with the longest delay in days")
    Overdue overdue(@RequestParam @Nullable String unit, @RequestParam(defaultValue = "unit") String by) {
        var grouping = Overdue.By.named(by);
        return Overdue.of(grouping, boards.find(scope.of(unit), LineFilter.OVERDUE), LocalDate.now(clock));
    }

    @GetMapping("/workload")
    @Operation(operationId = "getWorkload", summary = "What each office and officer of a unit has before him: open, due within 7 and 30 days, overdue")
    WorkloadView workload(@RequestParam @Nullable String unit) {
        var code = scope.only(unit);
        var names = offices.of(code).stream().collect(toMap(UnitOffice::id, UnitOffice::name, (first, _) -> first));
        return new WorkloadView(code, names, Workload.of(boards.open(code), LocalDate.now(clock)));
    }
}

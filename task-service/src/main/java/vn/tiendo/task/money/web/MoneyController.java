package vn.tiendo.task.money.web;

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
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.money.Moneys;
import vn.tiendo.task.money.TaskMoney;
import vn.tiendo.task.store.Tasks;

/** The money of a task; also of one that is closed, since bills come later. */
@RestController
@RequestMapping("/api/tasks/{id}/money")
@Tag(name = "tasks")
final class MoneyController {

    private final Moneys moneys;
    private final Tasks tasks;
    private final Access access;
    private final Clock clock;

    MoneyController(Moneys moneys, Tasks tasks, Access access, Clock clock) {
        this.moneys = moneys;
        this.tasks = tasks;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getTaskMoney", summary = "Where the money of a task comes from, what was planned and spent, entry by entry")
    ResponseEntity<MoneyView> get(@PathVariable String id) {
        access.mayRead(unitOf(id));
        return answer(id, moneys.of(id));
    }

    @PostMapping
    @Operation(operationId = "enterTaskMoney", summary = "Enter money that was planned or spent; a mistake is corrected by another entry that names it")
    ResponseEntity<MoneyView> enter(@PathVariable String id, @RequestBody EntryBody body, Request request) {
        var unit = unitOf(id);
        var user = access.mayWrite(unit);
        return answer(id, moneys.enter(body.toCommand(id, unit, user.username(), clock.instant()), request));
    }

    private String unitOf(String id) {
        return tasks.require(id).state().unit();
    }

    private static ResponseEntity<MoneyView> answer(String id, Stored<TaskMoney> money) {
        return ResponseEntity.ok().eTag(money.entityTag()).body(MoneyView.of(id, money));
    }
}

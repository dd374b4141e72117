package vn.tiendo.task.money;

import java.util.Objects;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The money of all tasks, beside them: entering it does not stand in the way of who works on the task. */
public final class Moneys {

    private final AggregateStore<TaskMoney> store;

    Moneys(AggregateStore<TaskMoney> store) {
        this.store = store;
    }

    /** The money of a task; version 0 and no entries where none was entered. */
    public Stored<TaskMoney> of(String taskId) {
        return store.find(id(taskId)).orElseGet(() -> new Stored<>(id(taskId), 0, TaskMoney.NONE));
    }

    /**
     * Enters money, in one write with the event that says so.
     *
     * @throws Rejection with a {@link MoneyProblem}; stale-version, idempotency-key-reused
     */
    public Stored<TaskMoney> enter(EnterMoney command, Request request) {
        return store.change(id(command.taskId()), request, found -> {
            var money = Objects.requireNonNullElse(found, TaskMoney.NONE);
            var event = MoneyDecider.decide(command, money);
            return Decision.of(money.with(event), event);
        });
    }

    /** Not the task's own id: events of both would share one row of numbers. */
    private static String id(String taskId) {
        return taskId + "/money";
    }
}

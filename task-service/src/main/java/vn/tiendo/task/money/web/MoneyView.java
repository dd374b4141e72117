package vn.tiendo.task.money.web;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.events.MoneyEvent.MoneyEntered.Kind;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.money.Entry;
import vn.tiendo.task.money.TaskMoney;
import vn.tiendo.task.money.TaskMoney.Sum;

/**
 * The money of a task as callers see it, in đồng.
 *
 * @param sums for each source that occurs
 */
record MoneyView(String task, long version, BigDecimal planned, BigDecimal spent, List<Sum> sums,
        List<Entry> entries) {

    static MoneyView of(String task, Stored<TaskMoney> stored) {
        var money = stored.state();
        return new MoneyView(task, stored.version(), money.total(Kind.PLANNED), money.total(Kind.SPENT), money.sums(),
                money.entries());
    }
}

package vn.tiendo.task.money.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MoneyEvent.MoneyEntered;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.task.money.EnterMoney;

/**
 * Body of an entry.
 *
 * @param amount in đồng, a decimal as string; below zero only in a correction
 * @param day on which it was granted or paid
 * @param corrects number of the entry that this one corrects
 */
record EntryBody(MoneyEntered.@Nullable Kind kind, MoneyEntered.@Nullable Origin source, @Nullable BigDecimal amount,
        @Nullable LocalDate day, @Nullable String note, @Nullable Integer corrects) {

    EnterMoney toCommand(String taskId, String unit, String by, Instant at) {
        return new EnterMoney(taskId, unit, Fields.required("kind", kind), Fields.required("source", source),
                Fields.required("amount", amount), Fields.required("day", day),
                Fields.text("note", note, Fields.PARAGRAPH), corrects, by, at);
    }
}

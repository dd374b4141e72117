package vn.tiendo.task.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MoneyEvent.MoneyEntered;

/**
 * One entry; it is never changed.
 *
 * @param number place among the entries, counted from 1
 * @param amount in đồng; below zero only in a correction
 * @param day on which it was granted or paid
 * @param corrects number of the entry that this one corrects, null where it corrects none
 */
public record Entry(int number, MoneyEntered.Kind kind, MoneyEntered.Origin source, BigDecimal amount, LocalDate day,
        String note, @Nullable Integer corrects, String by, Instant at) {

    static Entry of(MoneyEntered e) {
        return new Entry(e.entry(), e.kind(), e.source(), e.amount(), e.day(), e.note(), e.corrects(), e.by(), e.at());
    }
}

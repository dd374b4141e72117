package vn.tiendo.task.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MoneyEvent.MoneyEntered;

/**
 * Enters money of a task.
 *
 * @param unit code of the unit that answers for the task now
 * @param corrects number of the entry that is corrected, null where none is
 */
public record EnterMoney(String taskId, String unit, MoneyEntered.Kind kind, MoneyEntered.Origin source,
        BigDecimal amount, LocalDate day, String note, @Nullable Integer corrects, String by, Instant at) {}

package vn.tiendo.plan.unit.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enter changes, all or none.
 *
 * @param ids one for each change; the same for a repetition
 * @param instrument legal instrument behind them
 * @param reason needed where a change is entered after its day
 * @param by username of the administrator
 * @param byUnit code of his unit
 * @param today day on which it is asked
 */
record RecordChanges(List<String> ids, List<UnitChange> changes, String instrument, @Nullable String reason, String by,
        String byUnit, LocalDate today, Instant at) {}

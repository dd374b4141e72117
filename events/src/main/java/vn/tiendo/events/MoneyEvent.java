package vn.tiendo.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rest of the province may rely on about the money of tasks. Published on {@code tiendo.task}, keyed by {@code <task id>/money}. */
public sealed interface MoneyEvent {

    String taskId();

    /** Code of the unit that answers for the task. */
    String unit();

    /**
     * Money was planned or spent, or an earlier entry was corrected.
     *
     * @param entry place among the task's entries, counted from 1
     * @param amount in đồng; below zero only where a correction takes something back
     * @param day on which it was granted or paid
     * @param corrects the entry that this one corrects, null where it corrects none
     * @param total what all entries of that kind and source come to now
     */
    record MoneyEntered(String taskId, String unit, int entry, Kind kind, Origin source, BigDecimal amount,
            LocalDate day, String note, @Nullable Integer corrects, BigDecimal total, String by, Instant at)
            implements
                MoneyEvent {

        /** What happens with the money. */
        public enum Kind {
            PLANNED, SPENT
        }

        /** Where it comes from. */
        public enum Origin {
            CENTRAL_BUDGET, PROVINCIAL_BUDGET, COMMUNE_BUDGET, OTHER
        }
    }
}

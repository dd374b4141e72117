package vn.tiendo.plan.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;

/**
 * What a plan is checked against besides itself.
 *
 * @param today for plans that bear no date
 * @param unit code of the unit whose plan it is; null where that is not known yet
 * @param parent what the plan of the level above says, null where it is not in the system
 * @param links which items implement which of the parent's; empty while nobody has linked any
 */
public record Surroundings(LocalDate today, @Nullable String unit, @Nullable Draft parent, List<Link> links) {

    /**
     * An item that implements one of the parent plan.
     *
     * @param item for example {@code tasks/t7}
     * @param implemented the parent's, for example {@code tasks/t3}
     */
    public record Link(String item, String implemented) {}

    /** Nothing but the day: a plan by itself. */
    public static Surroundings alone(LocalDate today) {
        return new Surroundings(today, null, null, List.of());
    }

    /** The day a plan speaks from: its date; where that is blank, the first day of what it covers. */
    LocalDate dayOf(Draft plan) {
        if (plan.issuedOn() != null) {
            return plan.issuedOn();
        }
        var year = plan.year();
        if (year == null) {
            return today;
        }
        var period = plan.period();
        return LocalDate.of(year, period != null && period.endsWith("-H2") ? 7 : 1, 1);
    }
}

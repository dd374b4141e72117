package vn.tiendo.task.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a unit in a period.
 *
 * @param period for example {@code 2026} or {@code 2026-H1}
 * @param offices the one without an id holds what no office answers for
 */
public record Summary(String unit, String period, Counts all, List<OfficeSummary> offices) {

    /**
     * One office.
     *
     * @param office its id, null for what no office answers for
     * @param name null where the unit has no such office any more
     * @param officers the one without a user name holds what no officer answers for
     */
    public record OfficeSummary(@Nullable String office, @Nullable String name, Counts counts,
            List<OfficerSummary> officers) {}

    /**
     * One officer.
     *
     * @param officer user name
     * @param name null where he holds no position in the unit today
     */
    public record OfficerSummary(@Nullable String officer, @Nullable String name, Counts counts) {}
}

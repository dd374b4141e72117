package vn.tiendo.task.notice.policy;

import java.util.List;
import java.util.Map;

/**
 * All policies at one moment.
 *
 * @param set by unit
 * @param shipped what holds where neither the unit nor one above has set any
 */
public record PolicyBook(Map<String, ReminderPolicy> set, ReminderPolicy shipped) {

    /**
     * The policy a unit follows.
     *
     * @param line the unit, then those above it, the nearest first
     */
    public ReminderPolicy of(List<String> line) {
        return line.stream().filter(set::containsKey).findFirst().map(set::get).orElse(shipped);
    }
}

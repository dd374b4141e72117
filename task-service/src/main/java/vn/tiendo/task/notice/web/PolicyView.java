package vn.tiendo.task.notice.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.policy.PolicyInForce;
import vn.tiendo.task.notice.policy.QuietHours;
import vn.tiendo.task.notice.policy.Step;

/**
 * The policy a unit follows.
 *
 * @param from code of the unit that set it, null for the shipped one
 */
record PolicyView(String unit, @Nullable String from, List<Step> steps, @Nullable QuietHours quiet,
        LocalTime digestAt) {

    static PolicyView of(String unit, PolicyInForce found) {
        var policy = found.policy();
        return new PolicyView(unit, found.from(), policy.steps(), policy.quiet(), policy.digestAt());
    }
}

package vn.tiendo.task.notice.policy;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.notice.NoticeProblem;

/**
 * How a unit reminds (đôn đốc).
 *
 * @param steps at least one
 * @param quiet when nothing is sent, null where any hour will do; times are times in Vietnam
 * @param digestAt when the day's collected notices go out, outside the quiet hours
 */
public record ReminderPolicy(List<Step> steps, @Nullable QuietHours quiet, LocalTime digestAt) {

    static final int MOST_STEPS = 20;
    public static final int EARLIEST = -180;
    public static final int LATEST = 365;

    public ReminderPolicy {
        steps = List.copyOf(steps);
    }

    /**
     * This policy, where it can be followed.
     *
     * @throws Rejection with the {@link NoticeProblem} of the first rule it breaks
     */
    public ReminderPolicy checked() {
        if (steps.isEmpty()) {
            throw new Rejection(NoticeProblem.REMINDER_STEPS_MISSING).at("steps");
        }
        if (steps.size() > MOST_STEPS) {
            throw new Rejection(NoticeProblem.TOO_MANY_REMINDER_STEPS).at("steps").with("limit", MOST_STEPS);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), "steps[" + i + "]", seen);
        }
        if (quiet != null && quiet.contain(digestAt)) {
            throw new Rejection(NoticeProblem.DIGEST_IN_QUIET_HOURS).at("digestAt").with("time", digestAt.toString());
        }
        return this;
    }

    private static void check(Step step, String field, HashSet<String> seen) {
        if (step.days() < EARLIEST || step.days() > LATEST) {
            throw new Rejection(NoticeProblem.REMINDER_DAY_OUT_OF_RANGE).at(field + ".days")
                    .with("lowest", EARLIEST).with("highest", LATEST);
        }
        if (step.to().isEmpty()) {
            throw new Rejection(NoticeProblem.REMINDER_AUDIENCE_MISSING).at(field + ".to");
        }
        if (!seen.add(step.key())) {
            throw new Rejection(NoticeProblem.REMINDER_STEP_REPEATED).at(field + ".days").with("days", step.days());
        }
    }
}

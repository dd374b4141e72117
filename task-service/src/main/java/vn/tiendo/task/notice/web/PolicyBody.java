package vn.tiendo.task.notice.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.NoticeProblem;
import vn.tiendo.task.notice.policy.Audience;
import vn.tiendo.task.notice.policy.Counting;
import vn.tiendo.task.notice.policy.QuietHours;
import vn.tiendo.task.notice.policy.ReminderPolicy;
import vn.tiendo.task.notice.policy.Step;

/** Body of a reminder policy. */
record PolicyBody(@Nullable List<@Nullable StepBody> steps, @Nullable QuietBody quiet, @Nullable LocalTime digestAt) {

    /** One reminder; without {@code counting} calendar days are meant, without {@code channels} all of them. */
    record StepBody(@Nullable Integer days, @Nullable Counting counting, @Nullable Set<Audience> to,
            @Nullable Set<ChannelKind> channels) {

        Step toStep() {
            if (days == null) {
                throw new Rejection(NoticeProblem.REMINDER_DAY_OUT_OF_RANGE).at("steps.days")
                        .with("lowest", ReminderPolicy.EARLIEST).with("highest", ReminderPolicy.LATEST);
            }
            return new Step(days, Objects.requireNonNullElse(counting, Counting.CALENDAR),
                    to == null ? Set.of() : to, channels == null ? Set.of(ChannelKind.values()) : channels);
        }
    }

    /** The quiet hours. */
    record QuietBody(@Nullable LocalTime from, @Nullable LocalTime to) {

        QuietHours toQuietHours() {
            if (from == null || to == null || from.equals(to)) {
                throw new Rejection(NoticeProblem.QUIET_HOURS_INCOMPLETE).at("quiet");
            }
            return new QuietHours(from, to);
        }
    }

    ReminderPolicy toPolicy() {
        if (digestAt == null) {
            throw new Rejection(NoticeProblem.DIGEST_TIME_MISSING).at("digestAt");
        }
        List<@Nullable StepBody> given = steps == null ? List.of() : steps;
        return new ReminderPolicy(given.stream().map(PolicyBody::step).toList(),
                quiet == null ? null : quiet.toQuietHours(), digestAt);
    }

    private static Step step(@Nullable StepBody step) {
        return Objects.requireNonNullElse(step, new StepBody(null, null, null, null)).toStep();
    }
}

package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;

/**
 * Whether figures came in time. The first version that was sent decides: to be sent back does not make a unit late, and a correction has no
 * deadline; what the unit took back was never sent.
 *
 * @param due last day in time, null where no deadline holds
 * @param sentAt when the first version was sent, null where none was
 */
public record Timeliness(@Nullable LocalDate due, @Nullable Instant sentAt, State state) {

    /** In what way. */
    public enum State {
        NO_DEADLINE, NOT_DUE_YET, OVERDUE, IN_TIME, LATE
    }

    /** Of the estimate or the official figures of a submission, as it is on that day. */
    public static Timeliness of(FigureKind kind, @Nullable Submission submission, Duty duty, LocalDate today) {
        var first = submission == null
                ? null
                : submission.versions().stream()
                        .filter(version -> !version.isRecalled()
                                && version.isOfficial() == (kind == FigureKind.OFFICIAL))
                        .findFirst().orElse(null);
        var due = duty.due().of(kind);
        if (first == null) {
            return new Timeliness(due, null, due == null
                    ? State.NO_DEADLINE
                    : today.isAfter(due) ? State.OVERDUE : State.NOT_DUE_YET);
        }
        var late = first.late();
        return new Timeliness(first.due(), first.submittedAt(),
                late == null ? State.NO_DEADLINE : late ? State.LATE : State.IN_TIME);
    }
}

package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.NoticeKind;
import vn.tiendo.task.notice.policy.Audience;
import vn.tiendo.task.notice.policy.Step;

/**
 * Somebody has to be reminded of a task.
 *
 * @param step the newest step whose day has come
 * @param to whom: also those of older steps that nobody was told of
 */
record Reminder(OwedTask task, LocalDate due, Step step, LocalDate stepDay, Set<Audience> to) {

    Notice notice(String unit, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        var kind = left > 0 ? NoticeKind.DUE_SOON : left == 0 ? NoticeKind.DUE_TODAY : NoticeKind.OVERDUE;
        return new Notice(task.id() + "~" + due + "~" + step.key(), kind, unit, task.id(),
                Map.of("task", task.content(), "due", due.toString(), "days", String.valueOf(Math.abs(left))),
                step.channels());
    }
}

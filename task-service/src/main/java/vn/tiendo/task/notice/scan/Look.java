package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.notice.policy.ReminderPolicy;

/** All that decides of what a unit's people are reminded: while it stays the same, another look finds nothing else. */
record Look(String unit, String revision, LocalDate today, ReminderPolicy policy, WorkingDays workingDays) {

    Reminding reminding() {
        return new Reminding(policy, workingDays, today);
    }
}

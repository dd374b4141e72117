package vn.tiendo.task.notice.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.Task;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.policy.Policies;
import vn.tiendo.task.notice.policy.PolicyBook;

/**
 * Looks through all tasks that are not closed and has people reminded; any number of instances may do so at once. A unit
 * that nothing was found for is left out while nothing changes.
 */
final class ReminderScan {

    private final OpenWork work;
    private final Policies policies;
    private final Superiors superiors;
    private final Function<String, WorkingDays> calendar;
    private final Addressees addressees;
    private final Notices notices;
    private final Tellings tellings;
    private final Clock clock;
    private Set<Look> quiet = new HashSet<>();

    ReminderScan(OpenWork work, Policies policies, Superiors superiors, Function<String, WorkingDays> calendar,
            Addressees addressees, Notices notices, Tellings tellings, Clock clock) {
        this.work = work;
        this.policies = policies;
        this.superiors = superiors;
        this.calendar = calendar;
        this.addressees = addressees;
        this.notices = notices;
        this.tellings = tellings;
        this.clock = clock;
    }

    /**
     * One scan.
     *
     * @return how many reminders it found
     */
    synchronized int scan() {
        var today = LocalDate.ofInstant(clock.instant(), Task.ZONE);
        var book = policies.book();
        var findings = new Findings();
        var stillQuiet = new HashSet<Look>();
        work.each((unit, revision) -> {
            var look = look(unit, revision, today, book);
            boolean known = quiet.contains(look);
            if (known) {
                stillQuiet.add(look);
            }
            return !known;
        }, unit -> {
            var look = look(unit.unit(), unit.revision(), today, book);
            if (!look(unit, look, findings)) {
                stillQuiet.add(look);
            }
        });
        quiet = stillQuiet;
        return findings.give(notices, tellings);
    }

    private boolean look(UnitWork unit, Look look, Findings findings) {
        var told = tellings.of(unit.unit());
        var reminders = look.reminding().of(unit, told.state());
        if (!reminders.isEmpty()) {
            findings.add(unit, reminders, told, addressees, look.today());
        }
        return !reminders.isEmpty();
    }

    private Look look(String unit, String revision, LocalDate today, PolicyBook book) {
        return new Look(unit, revision, today, book.of(superiors.line(unit)), calendar.apply(unit));
    }
}

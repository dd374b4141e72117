package vn.tiendo.task.notice.scan;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.policy.Policies;
import vn.tiendo.task.notice.policy.PolicyBook;

/**
 * Looks through all tasks that are not closed and has people reminded. First all that is found for one recipient goes into
 * his inbox as one, then it is noted as told. Whoever dies in between has it found again, and the inbox knows what it has.
 */
final class ReminderScan {

    private final Iterable<UnitWork> work;
    private final Policies policies;
    private final Superiors superiors;
    private final Function<String, WorkingDays> calendar;
    private final Addressees addressees;
    private final Notices notices;
    private final Tellings tellings;
    private final Clock clock;

    ReminderScan(Iterable<UnitWork> work, Policies policies, Superiors superiors,
            Function<String, WorkingDays> calendar, Addressees addressees, Notices notices, Tellings tellings,
            Clock clock) {
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
     * One look.
     *
     * @return how many reminders were found
     */
    int scan() {
        var today = LocalDate.ofInstant(clock.instant(), Task.ZONE);
        var book = policies.book();
        var found = new LinkedHashMap<Recipient, List<Notice>>();
        var after = new ArrayList<Stored<Told>>();
        int total = 0;
        for (var unit : work) {
            var told = tellings.of(unit.unit());
            var reminders = reminding(unit.unit(), book, today).of(unit, told.state());
            if (!reminders.isEmpty()) {
                reminders.forEach(reminder -> address(reminder, unit.unit(), today, found));
                var present = unit.tasks().stream().map(OwedTask::id).collect(toSet());
                after.add(new Stored<>(told.id(), told.version(), told.state().after(reminders, present, today)));
                total += reminders.size();
            }
        }
        found.forEach(notices::give);
        after.forEach(tellings::save);
        return total;
    }

    private Reminding reminding(String unit, PolicyBook book, LocalDate today) {
        return new Reminding(book.of(superiors.line(unit)), calendar.apply(unit), today);
    }

    private void address(Reminder reminder, String unit, LocalDate today, Map<Recipient, List<Notice>> found) {
        var notice = reminder.notice(unit, today);
        addressees.of(reminder.to(), unit, reminder.task(), today)
                .forEach(recipient -> found.computeIfAbsent(recipient, _ -> new ArrayList<>()).add(notice));
    }
}

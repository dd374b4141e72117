package vn.tiendo.task.notice.scan;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.notice.Notice;
import vn.tiendo.task.notice.Notices;
import vn.tiendo.task.notice.Recipient;

/** What one scan has found, over all units: a recipient is given all of it as one. */
final class Findings {

    private final Map<Recipient, List<Notice>> found = new LinkedHashMap<>();
    private final List<Stored<Told>> told = new ArrayList<>();
    private int reminders;

    void add(UnitWork work, List<Reminder> found, Stored<Told> before, Addressees addressees, LocalDate today) {
        found.forEach(reminder -> {
            var notice = reminder.notice(work.unit(), today);
            addressees.of(reminder.to(), work.unit(), reminder.task(), today)
                    .forEach(recipient -> this.found.computeIfAbsent(recipient, _ -> new ArrayList<>()).add(notice));
        });
        var present = work.tasks().stream().map(OwedTask::id).collect(toSet());
        told.add(new Stored<>(before.id(), before.version(), before.state().after(found, present, today)));
        reminders += found.size();
    }

    /** First into the inboxes, then noted: who dies in between finds it again, and the inboxes know what they have. */
    int give(Notices notices, Tellings tellings) {
        SideBySide.run(found.entrySet().stream()
                .<Runnable>map(letter -> () -> notices.give(letter.getKey(), letter.getValue())).toList());
        SideBySide.run(told.stream().<Runnable>map(unit -> () -> tellings.save(unit)).toList());
        return reminders;
    }
}

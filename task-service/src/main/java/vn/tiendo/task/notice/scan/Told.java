package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Up to where the reminders of a unit's tasks have been told.
 *
 * @param marks by task
 */
record Told(Map<String, Mark> marks) {

    static final Told NOTHING = new Told(Map.of());

    /** A mark of a task that is gone is kept so long, in case it comes back. */
    private static final int KEPT_DAYS = 400;

    /**
     * Where one task is.
     *
     * @param due the due day that was told of; another one starts anew
     * @param step day of the newest step that was told
     */
    record Mark(LocalDate due, LocalDate step) {}

    Told {
        marks = Map.copyOf(marks);
    }

    /** After those reminders; without marks of tasks long gone. */
    Told after(List<Reminder> reminders, Set<String> present, LocalDate today) {
        var all = new HashMap<>(marks);
        all.entrySet().removeIf(mark -> !present.contains(mark.getKey())
                && mark.getValue().step().isBefore(today.minusDays(KEPT_DAYS)));
        reminders.forEach(reminder -> all.put(reminder.task().id(), new Mark(reminder.due(), reminder.stepDay())));
        return new Told(all);
    }
}

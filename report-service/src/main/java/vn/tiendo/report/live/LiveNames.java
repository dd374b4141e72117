package vn.tiendo.report.live;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.events.EventType;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.PeriodicReportEvent;
import vn.tiendo.events.ReminderEvent;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.events.ReportRequestEvent;
import vn.tiendo.events.TaskEvent;

/**
 * What events are called outside: the part of their type that says what happened, as in {@code report-opened}; where that
 * does not say to what, with the part before, as in {@code task-assigned}.
 */
public final class LiveNames {

    private static final List<Class<?>> SHOWN = List.of(FiguresRolledUp.class, TargetAssessed.class,
            SubmissionEvent.class, PeriodicReportEvent.class, ReminderEvent.class, TaskEvent.class,
            ReportRequestEvent.class);

    /** Of all events that are told outside. */
    public static final SortedSet<String> ALL = EventTypes.ALL.stream()
            .filter(type -> SHOWN.stream().anyMatch(shown -> shown.isAssignableFrom(type.recordClass())))
            .map(LiveNames::of).collect(Collectors.toCollection(TreeSet::new));

    private LiveNames() {}

    static String of(Object event) {
        return of(EventTypes.of(event));
    }

    private static String of(EventType type) {
        String[] parts = type.name().split("\\.", -1);
        boolean saysOfWhat = parts[3].contains("-") && !TaskEvent.class.isAssignableFrom(type.recordClass());
        return saysOfWhat ? parts[3] : parts[2] + "-" + parts[3];
    }
}

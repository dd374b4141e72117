package vn.tiendo.events;

import java.time.Instant;
import java.util.List;

/** What the rest of the province may rely on about reminders to send figures. Published on {@code tiendo.report}. */
public sealed interface ReminderEvent {

    /**
     * The level above reminded units of forms that they have not sent.
     *
     * @param remindersId {@code reminders/<parent>/<period>}
     * @param parent code of the unit that reminds
     * @param missing what had not been sent then, at least one
     */
    record MissingReminded(String remindersId, String parent, String period, List<MissingForm> missing, String by,
            Instant at) implements ReminderEvent {}
}

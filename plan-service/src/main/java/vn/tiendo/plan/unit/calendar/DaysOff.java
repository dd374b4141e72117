package vn.tiendo.plan.unit.calendar;

import java.time.Clock;
import java.util.Optional;
import vn.tiendo.events.UnitEvent.DaysOffChanged;
import vn.tiendo.platform.calendar.AnnouncedYear;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** The days off that units have entered; what counts where none are is the matter of the platform's working calendar. */
public final class DaysOff {

    private final AggregateStore<AnnouncedYear> store;
    private final Clock clock;

    public DaysOff(AggregateStore<AnnouncedYear> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What the unit itself entered for the year. */
    public Optional<Stored<AnnouncedYear>> entered(String unit, int year) {
        return store.find(id(unit, year));
    }

    /** Puts these days off in the place of those the unit entered before. */
    public Stored<AnnouncedYear> keep(String unit, AnnouncedYear announced, Request request) {
        CalendarRules.check(announced);
        return store.change(id(unit, announced.year()), request,
                _ -> Decision.of(announced, new DaysOffChanged(unit, announced.year(), announced.daysOff(),
                        announced.workedInstead(), announced.instrument(), clock.instant())));
    }

    private static String id(String unit, int year) {
        return unit + "/days-off/" + year;
    }
}

package vn.tiendo.plan.unit.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.DatedName;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.OfficesChanged;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.DefaultOffices;
import vn.tiendo.platform.unit.OfficeKey;
import vn.tiendo.platform.unit.OfficeMatch;
import vn.tiendo.platform.unit.OfficeNames;

/** The offices and officers of all units. */
public final class UnitOffices {

    private final AggregateStore<Offices> offices;
    private final AggregateStore<Officers> officers;
    private final DefaultOffices defaults;
    private final Clock clock;

    public UnitOffices(AggregateStore<Offices> offices, AggregateStore<Officers> officers, DefaultOffices defaults,
            Clock clock) {
        this.offices = offices;
        this.officers = officers;
        this.defaults = defaults;
        this.clock = clock;
    }

    /** The offices a unit has named; those it has by law, as version 0, while it has named none. */
    public Stored<Offices> offices(RegisteredUnit unit) {
        var id = unit.code() + "/offices";
        return offices.find(id).orElseGet(() -> new Stored<>(id, 0, new Offices(byLaw(unit))));
    }

    private List<UnitOffice> byLaw(RegisteredUnit unit) {
        var last = unit.validTo();
        var today = LocalDate.now(clock);
        return defaults.of(unit.level(), last != null && last.isBefore(today) ? last : today);
    }

    /** The positions of a unit's officers; version 0 while there is none. */
    public Stored<Officers> officers(RegisteredUnit unit) {
        var id = unit.code() + "/officers";
        return officers.find(id).orElseGet(() -> new Stored<>(id, 0, new Officers(List.of())));
    }

    /** Puts these offices in the place of those before. */
    public Stored<Offices> keep(RegisteredUnit unit, List<UnitOffice> changed, Request request) {
        OfficeRules.check(changed, key(unit), officers(unit).state());
        return offices.change(unit.code() + "/offices", request,
                _ -> Decision.of(new Offices(changed), new OfficesChanged(unit.code(), changed, clock.instant())));
    }

    /** Puts these positions in the place of those before. */
    public Stored<Officers> keepOfficers(RegisteredUnit unit, List<OfficerPosition> changed, Request request) {
        OfficeRules.check(changed, offices(unit).state());
        return officers.change(unit.code() + "/officers", request,
                _ -> Decision.of(new Officers(changed), new OfficersChanged(unit.code(), changed, clock.instant())));
    }

    /** Which office of the unit a plan means by that name. */
    public OfficeMatch match(RegisteredUnit unit, String name) {
        return new OfficeNames(key(unit)).match(name, offices(unit).state().offices());
    }

    private OfficeKey key(RegisteredUnit unit) {
        var names = unit.names();
        return new OfficeKey(defaults.abbreviations(), Stream.concat(Stream.of(unit.name()),
                names == null ? Stream.empty() : names.stream().map(DatedName::name)).toList());
    }
}

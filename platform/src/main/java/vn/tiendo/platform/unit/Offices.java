package vn.tiendo.platform.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DatedName;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.OfficesChanged;
import vn.tiendo.events.UnitOffice;

/** The offices and officers of all units as {@code tiendo.unit} tells them, in memory. */
public final class Offices {

    private final Map<String, List<UnitOffice>> offices = new ConcurrentHashMap<>();
    private final Map<String, List<OfficerPosition>> officers = new ConcurrentHashMap<>();
    private final Units units;
    private final DefaultOffices defaults;
    private final Supplier<LocalDate> today;
    private volatile boolean complete;

    public Offices(Units units, DefaultOffices defaults, Supplier<LocalDate> today) {
        this.units = units;
        this.defaults = defaults;
        this.today = today;
    }

    /** The offices a unit has named; those it has by law while it has named none; none for a unit that is not known. */
    public List<UnitOffice> of(String unit) {
        var named = offices.get(unit);
        return named != null ? named : units.find(unit).map(this::byLaw).orElse(List.of());
    }

    /** The office of that id; empty where the unit has none such. */
    public Optional<UnitOffice> find(String unit, @Nullable String id) {
        return of(unit).stream().filter(office -> office.id().equals(id)).findFirst();
    }

    /** Who holds a position in the unit on that day. */
    public List<OfficerPosition> officersOn(String unit, LocalDate day) {
        return officers.getOrDefault(unit, List.of()).stream().filter(officer -> officer.holdsOn(day)).toList();
    }

    /** Whether anybody ever named officers of the unit; until then nobody can be said to have left it. */
    public boolean knowsOfficersOf(String unit) {
        return officers.containsKey(unit);
    }

    /** False until all has been read that was told before this instance began; until then an office may only seem to be gone. */
    public boolean isComplete() {
        return complete;
    }

    /** Which office of the unit a plan means by that name. */
    public OfficeMatch match(String unit, String name) {
        return units.find(unit).map(known -> new OfficeNames(key(known)).match(name, of(unit)))
                .orElseGet(OfficeMatch.Unknown::new);
    }

    void take(OfficesChanged event) {
        offices.put(event.unit(), List.copyOf(event.offices()));
    }

    void take(OfficersChanged event) {
        officers.put(event.unit(), List.copyOf(event.officers()));
    }

    void complete() {
        complete = true;
    }

    private List<UnitOffice> byLaw(RegisteredUnit unit) {
        var last = unit.validTo();
        var day = today.get();
        return defaults.of(unit.level(), last != null && last.isBefore(day) ? last : day);
    }

    private OfficeKey key(RegisteredUnit unit) {
        var names = unit.names();
        return new OfficeKey(defaults.abbreviations(), Stream.concat(Stream.of(unit.name()),
                names == null ? Stream.empty() : names.stream().map(DatedName::name)).toList());
    }
}

package vn.tiendo.platform.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitEvent.RegistryPublished;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** The units of the country as {@code tiendo.unit} tells them, in memory; questions are dated. */
public final class Units {

    private final Map<String, RegistryPublished> registries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile UnitRegistry registry = UnitRegistry.EMPTY;

    /** The unit of that code, whenever it existed. */
    public Optional<RegisteredUnit> find(String code) {
        return registry.find(code);
    }

    /**
     * The unit of that code, whenever it existed.
     *
     * @throws Rejection unknown-unit where there never was one
     */
    public RegisteredUnit require(String code) {
        return find(code).orElseThrow(() -> new Rejection(PlatformProblem.UNKNOWN_UNIT).at("unit").with("unit", code));
    }

    public Optional<String> parentOn(String code, LocalDate day) {
        return find(code).flatMap(unit -> unit.parentOn(day));
    }

    /** Units above, the nearest first. */
    public List<String> ancestorsOn(String code, LocalDate day) {
        List<String> ancestors = new ArrayList<>();
        Optional<String> parent = parentOn(code, day);
        while (parent.isPresent()) {
            ancestors.add(parent.get());
            parent = parentOn(parent.get(), day);
        }
        return ancestors;
    }

    /** Units right below, by code. */
    public List<RegisteredUnit> childrenOn(String code, LocalDate day) {
        return registry.childrenOn(code, day);
    }

    /** Communes below (or the commune itself) that existed on that day. */
    public List<RegisteredUnit> leavesOn(String code, LocalDate day) {
        return registry.leavesOn(code, day);
    }

    /**
     * The units of that day that are this one now: itself if it existed, and what it took over, directly or by way of others
     * that ended meanwhile, by code.
     */
    public List<Origin> originsOn(String code, LocalDate day) {
        return registry.originsOn(code, day);
    }

    /** True for the unit itself and for everything that is or once was below it. */
    public boolean isWithin(String code, String ancestor) {
        return code.equals(ancestor) || registry.wasEverWithin(code, ancestor);
    }

    /** True until the first registry has been read. */
    public boolean isEmpty() {
        return registry.isEmpty();
    }

    /** How many times other units became known. */
    public long changes() {
        return changes.get();
    }

    void replace(Collection<RegistryPublished> published) {
        published.forEach(event -> registries.put(event.registry(), event));
        registry = new UnitRegistry(registries.values().stream().flatMap(event -> event.units().stream()).toList());
        changes.incrementAndGet();
    }
}

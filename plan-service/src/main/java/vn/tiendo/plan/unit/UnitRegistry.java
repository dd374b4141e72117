package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.RegisteredUnit;

/** All units as they stand at the moment: the official ones with what administrators changed. */
public final class UnitRegistry {

    private volatile UnitHistory history;

    /** Begins with the official units. */
    public UnitRegistry(UnitHistory official) {
        history = official;
    }

    /** All units of this moment; questions that belong together are asked of one history. */
    public UnitHistory history() {
        return history;
    }

    /** Goes on with newer ones. */
    public void follow(UnitHistory newer) {
        history = newer;
    }

    public Map<String, List<RegisteredUnit>> registries() {
        return history.registries();
    }

    public Collection<RegisteredUnit> all() {
        return history.all();
    }

    public Optional<RegisteredUnit> find(String code) {
        return history.find(code);
    }

    /** Units directly below on that day, by code. */
    public List<RegisteredUnit> childrenOn(String parent, LocalDate day) {
        return history.childrenOn(parent, day);
    }

    /** Units directly above, next above, … up to the nation, on that day. */
    public List<RegisteredUnit> ancestorsOn(String code, LocalDate day) {
        return history.ancestorsOn(code, day);
    }
}

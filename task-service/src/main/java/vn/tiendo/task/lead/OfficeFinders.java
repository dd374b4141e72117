package vn.tiendo.task.lead;

import org.springframework.stereotype.Component;
import vn.tiendo.platform.unit.OfficeMatch;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.task.OfficeFinder;

/** Finds offices in the replica of all units. */
@Component
public final class OfficeFinders {

    private final Offices offices;

    OfficeFinders(Offices offices) {
        this.offices = offices;
    }

    /** Those of a unit. */
    public OfficeFinder of(String unit) {
        return written -> offices.match(unit, written) instanceof OfficeMatch.Found(var office) ? office.id() : null;
    }
}

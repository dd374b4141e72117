package vn.tiendo.plan.unit.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.OfficerPosition;

/** All positions of a unit's officers, past ones included. */
public record Officers(List<OfficerPosition> officers) {

    /**
     * Who held a position on that day.
     *
     * @param office only of that office, null for all
     */
    public List<OfficerPosition> on(LocalDate day, @Nullable String office) {
        return officers.stream().filter(officer -> officer.holdsOn(day))
                .filter(officer -> office == null || office.equals(officer.office())).toList();
    }
}

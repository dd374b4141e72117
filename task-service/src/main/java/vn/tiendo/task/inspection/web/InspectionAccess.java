package vn.tiendo.task.inspection.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlannedVisit;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.inspection.Inspection;
import vn.tiendo.task.inspection.Inspections;
import vn.tiendo.task.inspection.Visit;

/** Who inspects whom, and who may see it. */
@Component
final class InspectionAccess {

    private final Inspections inspections;
    private final Units units;
    private final Access access;

    InspectionAccess(Inspections inspections, Units units, Access access) {
        this.inspections = inspections;
        this.units = units;
        this.access = access;
    }

    /** The caller, a reviewer above every unit that is to be visited. */
    CurrentUser inspector(List<PlannedVisit> visits) {
        visits.forEach(visit -> access.mayReview(units.require(visit.unit()).code()));
        return access.user();
    }

    /** The caller, a reviewer of the very unit that inspects. */
    CurrentUser inspector(Inspection inspection) {
        inspection.visits().forEach(visit -> access.mayReview(visit.unit()));
        var user = access.user();
        return user.unit().equals(inspection.unit()) ? user : access.mayWrite(inspection.unit());
    }

    /** An inspection by a unit that the caller may read, or of one. */
    Stored<Inspection> readable(String id) {
        var inspection = inspections.require(id);
        if (inspection.state().visits().stream().map(Visit::unit).noneMatch(access::canRead)) {
            access.mayRead(inspection.state().unit());
        }
        return inspection;
    }
}

package vn.tiendo.plan.web;

import java.util.List;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.plan.unit.office.Offices;
import vn.tiendo.platform.store.Stored;

/**
 * The offices of a unit.
 *
 * @param version 0 while they are those every unit has by law
 */
record OfficesView(String unit, long version, List<UnitOffice> offices) {

    static OfficesView of(String unit, Stored<Offices> stored) {
        return new OfficesView(unit, stored.version(), stored.state().offices());
    }
}

package vn.tiendo.report.open;

import java.util.List;
import vn.tiendo.events.UnitLevel;

/**
 * A unit and those right below it, with what each has published of a year.
 *
 * @param published periods of the unit's own published reports
 */
record OpenUnits(String unit, String name, int year, List<String> published, List<OpenUnit> units) {

    /** A unit right below. */
    record OpenUnit(String code, String name, UnitLevel level, List<String> published) {}
}

package vn.tiendo.plan.unit.boundary;

import org.locationtech.jts.geom.Geometry;

/**
 * Where a unit lies.
 *
 * @param code as the file gives it; once it is kept, that of the unit
 * @param name as the file gives it, empty where it gives none
 * @param area polygon or multipolygon in degrees, longitude first (WGS 84)
 */
record Outline(String code, String name, Geometry area) {

    Outline of(String unit) {
        return new Outline(unit, name, area);
    }
}
